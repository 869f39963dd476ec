import ArticleModel
import TestSupport
import Testing

@testable import Intake

@Suite struct PDFDocumentTests {
    private static let fixtures = Fixture("attachments")

    private static func document(_ name: String) throws -> PDFDocument {
        PDFDocument(try fixtures.bytes(name), limits: Intake.Limits())
    }

    private static func values(_ name: String) throws -> [String: [String]] {
        Dictionary(
            try document(name).fields.map { ($0.key, $0.values) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func source(_ name: String, _ bytes: [UInt8]) throws -> Source {
        try Intake().source(named: name, bytes: bytes)
    }

    @Test func `a packet of metadata is read in its properties' short names`() throws {
        let values = try Self.values("journal.pdf")
        #expect(values["dc.title"] == ["Colza Oil in Harbour Lamps: A Reappraisal"])
        #expect(values["dc.creator"] == ["Åda Lind"])
        #expect(values["prism.doi"] == ["10.5555/harbour.2019.14"])
        #expect(values["prism.coverdate"] == ["2019-06"])
    }

    @Test func `the older form is read in UTF-16 and with escapes`() throws {
        let values = try Self.values("information.pdf")
        #expect(values["info.title"] == ["Tides at Åsen"])
        #expect(values["info.author"] == ["Åda Lind (typist)"])
    }

    @Test func `what a picture in it says is not the document's`() throws {
        #expect(try Self.document("photograph.pdf").fields == [])
    }

    @Test func `where the root is packed away, the only packet counts if a PDF's program wrote it`()
        throws
    {
        #expect(try Self.values("web.pdf")["dc.creator"] == ["Ferry Office"])
        // Packed, with the journal's packet in the clear and the photograph's too: which is whose?
        let whole = try Self.fixtures.bytes("web.pdf")
        let photograph = try Self.fixtures.bytes("photograph.pdf")
        #expect(PDFDocument(photograph + whole, limits: Intake.Limits()).fields == [])
    }

    @Test(arguments: [
        ("typist.pdf", 2), ("photograph.pdf", 1), ("web.pdf", 2), ("encrypted.pdf", 2),
        ("packed.pdf", nil), ("cut.pdf", nil),
    ])
    func `pages are counted where the document says so in the clear`(
        name: String, count: Int?
    ) throws {
        #expect(try Self.document(name).pageCount == count)
    }

    @Test func `an encrypted document's metadata are left alone, even in the clear`() throws {
        let document = try Self.document("encrypted.pdf")
        #expect(document.isEncrypted && document.isWhole)
        #expect(document.fields == [])
        let bytes = try Self.fixtures.bytes("encrypted.pdf")
        #expect(bytes[...].firstIndex(of: Array("Åda Lind".utf8)) != nil)
    }

    @Test func `a document that breaks off is attached, and told`() throws {
        let source = try Self.source("cut.pdf", Self.fixtures.bytes("cut.pdf"))
        #expect(source.attachment?.isEnclosed == true)
        #expect(source.header == [])
        #expect(
            source.warnings.map(\.description) == [
                """
                cut.pdf: warning: The PDF document has no end: it was probably not downloaded whole.
                  hint: Download it again; it is attached as it is.
                """
            ])
    }

    @Test func `what is called a PDF and is none is an error`() {
        #expect(
            throws: Diagnostic(
                "The file is called a PDF and is none: “%PDF-” does not stand at its beginning.",
                file: "a.pdf", hint: "Download it again.")
        ) {
            try Self.source("a.pdf", Array("Tides of the week".utf8))
        }
    }

    @Test func `a page that a server sent in a PDF's place is read as a page`() throws {
        let source = try Self.source("a.pdf", Array("<html><p>Sign in to read %PDF-1.4".utf8))
        #expect(source.kind == .page)
    }

    @Test func `bytes before the header are allowed in a file that is called a PDF`() throws {
        let bytes = Array("junk\n".utf8) + (try Self.fixtures.bytes("typist.pdf"))
        #expect(try Self.source("a.pdf", bytes).kind == .attachment)
    }

    @Test func `a compressed document is attached without its compression`() throws {
        let bytes = try Self.fixtures.bytes("typist.pdf")
        let source = try Self.source("clips/typist.pdf.gz", GzipFile.member(bytes))
        #expect(source.attachment?.name == "typist.pdf")
        #expect(source.attachment?.bytes == bytes)
    }

    /// Every cut of every fixture, and every fixture with a stretch of it written over.
    @Test func `no damage is more than a document that says less`() throws {
        for name in ["typist.pdf", "journal.pdf", "web.pdf", "information.pdf"] {
            let bytes = try Self.fixtures.bytes(name)
            for cut in 0..<bytes.count {
                _ = PDFDocument(Array(bytes[..<cut]), limits: Intake.Limits()).fields
                guard cut + 8 < bytes.count, cut.isMultiple(of: 3) else { continue }
                var damaged = bytes
                for place in cut..<(cut + 8) { damaged[place] = UInt8(ascii: "<") }
                let document = PDFDocument(damaged, limits: Intake.Limits())
                _ = (document.fields, document.pageCount)
            }
        }
    }
}
