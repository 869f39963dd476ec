import ArticleModel
import Intake
import TestSupport
import Testing

@testable import Extraction

@Suite struct AttachmentTests {
    private static func article(
        _ name: String, editing: Editing = Editing(), _ bibliography: Bibliography = .none
    ) throws -> CleanArticle {
        let source = try Intake().source(
            named: "clips/" + name, bytes: Fixture("attachments").bytes(name))
        return try Extractor().article(
            from: source, editing: editing, bibliography: bibliography)
    }

    @Test func `what a program wrote into a document is listed, and not printed`() throws {
        let article = try Self.article("typist.pdf")
        #expect(article.blocks.isEmpty && article.removals.isEmpty)
        #expect(article.attribution.title.candidates == [])
        #expect(article.attribution.authors.value == nil)
        #expect(
            article.attribution.authors.candidates.map { $0.value.map(\.name) }.first == [
                "Ferry Office"
            ])
        #expect(article.attribution.published.candidates == [])
        #expect(article.printedTitle == "[typist.pdf]")
        #expect(
            article.doubts.map(\.fix) == [
                "title: …", #"authors: ["Ferry Office"]"#, "date: none", "language: en",
            ])
    }

    @Test func `a title that may be one is a doubt with the line that settles it`() throws {
        let article = try Self.article("information.pdf")
        #expect(article.attribution.title.value == nil)
        #expect(
            article.doubts.first
                == Doubt(
                    code: .suppliedTitle,
                    message: """
                        No title is certain, and the file’s name stands for it; the likeliest is \
                        “Tides at Åsen” (pdf-metadata).
                        """, fix: #"title: "Tides at Åsen""#))
    }

    @Test(arguments: ["journal.pdf", "packed.pdf"])
    func `what a publisher of periodicals wrote is believed, but for the byline`(
        name: String
    ) throws {
        let attribution = try Self.article(name).attribution
        #expect(attribution.title.value == "Colza Oil in Harbour Lamps: A Reappraisal")
        #expect(attribution.site.value == "Journal of Small Harbours")
        #expect(attribution.published.value?.description == "2019-06")
        #expect(attribution.kind.value == .journal)
        #expect(attribution.periodical.value?.doi == "10.5555/harbour.2019.14")
        #expect(attribution.periodical.value?.pages(joinedBy: "–") == "41–42")
        #expect(attribution.title.winner?.origin == .prism)
        #expect(attribution.authors.value == nil)
        #expect(attribution.authors.candidates.first?.value.first?.name == "Åda Lind")
    }

    @Test func `the editor's word and a sidecar's stand before the document's own`() throws {
        var editing = Editing()
        editing.title = .value("The tide tables")
        editing.date = .none
        var sidecar = BibliographyEntry(place: .init(list: "clips/typist.pdf.yaml", line: 1))
        sidecar.authors = [.whole("Åda Lind")]
        var bibliography = Bibliography.none
        bibliography.sidecars = [sidecar]
        let article = try Self.article("typist.pdf", editing: editing, bibliography)
        #expect(article.printedTitle == "The tide tables")
        #expect(article.attribution.authors.value?.map(\.name) == ["Åda Lind"])
        #expect(article.attribution.authors.candidates.last?.origin == .pdfMetadata)
        #expect(article.doubts.map(\.code) == [.unknownLanguage])
    }

    @Test func `an instruction about a body there is not is an error with its line`() throws {
        var editing = Editing()
        editing.restore = [Editing.Instruction("r1", file: "dossier.yaml", line: 4)]
        #expect(
            throws: Diagnostic(
                "restore: “r1” is no block of clips/typist.pdf: the text of a PDF is not read.",
                file: "dossier.yaml", line: 4, hint: "Leave the key out.")
        ) {
            try Self.article("typist.pdf", editing: editing)
        }
    }

    @Test(arguments: [
        "Microsoft Word - final2.doc", "tide_table_2019.indd", "1234-5678v2", "doi:10.5555/1",
        "Untitled", "PII: 0031-1234", "/home/ada/tides",
    ])
    func `a title that a program made is none`(title: String) {
        #expect(FileTitle.isOne(title))
    }

    @Test(arguments: ["Tides at Åsen", "Lamps", "Colza Oil in Harbour Lamps: 1897 to 2019"])
    func `a title that a person wrote may be one`(title: String) {
        #expect(!FileTitle.isOne(title))
    }
}
