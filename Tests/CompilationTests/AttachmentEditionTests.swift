import Archives
import ArticleCaching
import ArticleModel
import Assembly
import Compilation
import EPUBOutput
import Foundation
import Intake
import MarkdownOutput
import Synchronization
import Templating
import TestSupport
import Testing

/// A document without a text, in every edition.
@Suite struct AttachmentEditionTests {
    private final class Shelf: EntryStore {
        let entries = Mutex<[CacheKey: [UInt8]]>([:])

        func entry(for key: CacheKey) -> [UInt8]? { entries.withLock { $0[key] } }
        func keep(_ entry: [UInt8], for key: CacheKey) { entries.withLock { $0[key] = entry } }
    }

    private static let manifest = """
        title: Tides
        formats: [epub, markdown, html]
        appendices: [sources, chronology, index, removed]
        slip: true
        articles:
          - faeringen.txt
          - file: typist.pdf
            title: The Tide Tables
            note: Printed for the crews.
          - journal.pdf
          - copy.pdf
          - encrypted.pdf
        """

    private static func files() throws -> [String: [UInt8]] {
        let folder = Fixture("attachments")
        var files = ["faeringen.txt": try #require(try Sample.files()[Sample.faering])]
        for name in ["typist.pdf", "journal.pdf", "encrypted.pdf"] {
            files[name] = try folder.bytes(name)
        }
        files["copy.pdf"] = files["journal.pdf"]
        return files
    }

    private static func packet() async throws -> Packet {
        try await TestPacket.compiled(manifest, try files())
    }

    @Test(
        .enabled(
            if: EPUBCheck.isInstalled, "epubcheck is not installed; run Tests/Setup/epubcheck.sh"))
    func `epubcheck finds nothing in a book with documents`() async throws {
        #expect(try EPUBCheck.findings(in: try await Self.packet().book) == [])
    }

    @Test func `the book has each document once, as it was, behind its chapter`() async throws {
        let packet = try await Self.packet()
        let entries = try ZIPContents.entries(of: packet.book)
        let bytes = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.bytes) })
        for (name, source) in [
            ("the-tide-tables", "typist.pdf"),
            ("colza-oil-in-harbour-lamps-a-reappraisal", "journal.pdf"),
            ("encrypted", "encrypted.pdf"),
        ] {
            #expect(bytes["EPUB/files/\(name).pdf"] == (try Self.files())[source], "\(name)")
        }
        #expect(bytes.keys.filter { $0.hasSuffix(".pdf") }.count == 3)
        let package = String(decoding: bytes["EPUB/package.opf"] ?? [], as: UTF8.self)
        #expect(
            package.contains(
                """
                <item id="a2-file" href="files/the-tide-tables.pdf" media-type="application/pdf" \
                fallback="a2"/>
                """))
        #expect(
            package.contains(
                """
                <itemref idref="a2"/>
                <itemref idref="a2-file" linear="no"/>
                """))
        let chapter = bytes["EPUB/text/02-the-tide-tables.xhtml"] ?? []
        #expect(
            String(decoding: chapter, as: UTF8.self).contains(
                """
                <p class="attachment">Attached document: <a href="../files/the-tide-tables.pdf">\
                typist.pdf</a> (PDF, 2 pages, 3.5 kB)</p>
                """))
    }

    @Test func `a folder of Markdown has them beside, one file names them alone`() async throws {
        let packet = try await Self.packet()
        let dossier = try #require(packet.dossier)
        let templates = try TemplateLibrary(MarkdownWriter.entryPoints)
        let folder = try MarkdownWriter(
            templates: templates, form: MarkdownForm(flavour: .gfm, layout: .folder)
        ).files(for: dossier)
        let attached = folder.filter { $0.path.hasSuffix(".pdf") }
        #expect(
            attached.map(\.path) == [
                "tides/files/the-tide-tables.pdf",
                "tides/files/colza-oil-in-harbour-lamps-a-reappraisal.pdf",
                "tides/files/encrypted.pdf",
            ])
        #expect(attached.first?.bytes == (try Self.files())["typist.pdf"])
        let article = try #require(folder.first { $0.path == "tides/the-tide-tables.md" })
        #expect(
            String(decoding: article.bytes, as: UTF8.self).contains(
                "Attached document: [typist.pdf](files/the-tide-tables.pdf) (PDF, 2 pages, 3.5 kB)")
        )
        for ending in [".md", ".html"] {
            let file = try #require(packet.files.first { $0.path.hasSuffix(ending) })
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.contains("Document, not in this file: "))
            #expect(text.contains(packet.articles["typist.pdf"]?.sourceDigest ?? "?"))
            #expect(
                !text.contains(
                    "SHA-256 of the text: `\(packet.articles["typist.pdf"]?.textDigest ?? "?")"))
        }
    }

    @Test func `the sources cite them, and the same document twice is one article`() async throws {
        let packet = try await Self.packet()
        let dossier = try #require(packet.dossier)
        #expect(
            dossier.articles.map(\.article.file) == [
                "faeringen.txt", "typist.pdf", "journal.pdf", "encrypted.pdf",
            ])
        #expect(dossier.articles[2].otherCaptures.map(\.file) == ["copy.pdf"])
        let markdown = try #require(packet.files.first { $0.path.hasSuffix(".md") })
        let text = String(decoding: markdown.bytes, as: UTF8.self)
        let sources = text[try #require(text.range(of: "\n## Sources")).lowerBound...]
        #expect(sources.contains("Colza Oil in Harbour Lamps: A Reappraisal"))
        #expect(sources.contains("The Tide Tables"))
    }

    @Test func `what is remembered leads to the same files`() async throws {
        let files = try Self.files()
        let reader = ManifestReader(file: "dossier.yaml", tree: FileTree(paths: Array(files.keys)))
        var compiler = DossierCompiler()
        compiler.cache = BuildCache(build: "1", store: Shelf())
        var packets: [Packet] = []
        for _ in 0..<2 {
            packets.append(
                try await compiler.packet(from: try reader.manifest(from: Self.manifest)) { path in
                    .success(InputFile(files[path] ?? []))
                })
        }
        #expect(packets[0].files == packets[1].files)
        #expect(packets[1].articles["typist.pdf"]?.attachment?.bytes == files["typist.pdf"])
    }

    @Test func `a document the packet has no room for is cited, and told`() async throws {
        let files = try Self.files()
        let reader = ManifestReader(file: "dossier.yaml", tree: FileTree(paths: Array(files.keys)))
        var compiler = DossierCompiler()
        compiler.intake.limits.attachments = 5000
        let packet = try await compiler.packet(from: try reader.manifest(from: Self.manifest)) {
            .success(InputFile(files[$0] ?? []))
        }
        let names = try ZIPContents.entries(of: packet.book).map(\.name)
        #expect(names.filter { $0.hasSuffix(".pdf") }.count == 1)
        #expect(packet.dossier?.articles.count == 4)
        #expect(
            packet.warnings.contains {
                $0.message.hasPrefix("The document is cited and not attached: those of the packet")
            })
    }
}
