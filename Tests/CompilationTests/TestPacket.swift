import Archives
import ArticleModel
import Assembly
import CommonMark
import Compilation
import EPUBOutput
import FuzzTargets
import Foundation
import HTMLOutput
import MarkdownOutput
import Pictures
import Templating
import TestSupport

/// Packets compiled from files in memory.
enum TestPacket {
    /// A packet from the text of `dossier.yaml` and files by path.
    static func compiled(
        _ manifest: String, _ files: [String: [UInt8]], jobs: Int = 2
    ) async throws -> Packet {
        let reader = ManifestReader(file: "dossier.yaml", tree: FileTree(paths: Array(files.keys)))
        return try await compiled(reader.manifest(from: manifest), files, jobs: jobs)
    }

    static func compiled(
        _ manifest: Manifest, _ files: [String: [UInt8]], jobs: Int = 2
    ) async throws -> Packet {
        var compiler = DossierCompiler()
        compiler.jobs = jobs
        compiler.pictures = PictureGathering()
        compiler.pictures?.preparation = preparation
        return try await compiler.packet(from: manifest) { path in
            .success(InputFile(files[path] ?? []))
        }
    }

    /// Without a converter: what the tests say must not hang on the fonts of the machine.
    static let preparation: PicturePreparation = {
        var preparation = PicturePreparation()
        preparation.converter = { nil }
        return preparation
    }()

    /// The documents of the disk as one part, in the order given.
    static func compiled(_ documents: [URL]) async throws -> Packet {
        var files: [String: [UInt8]] = [:]
        for file in documents { files[file.lastPathComponent] = Array(try Data(contentsOf: file)) }
        let articles = documents.map {
            ManifestArticle(source: FileReference(path: $0.lastPathComponent, line: 1))
        }
        let manifest = Manifest(title: "Documents", parts: [ManifestPart(articles: articles)])
        return try await compiled(manifest, files)
    }
}

/// The example that `dossier init --sample` writes.
enum Sample {
    private static let folder = Fixture(
        folder: Fixture.root.appending(path: "../../Sources/dossier/Sample").standardizedFileURL)

    static let boat = "clips/village-rowing-boat.html"
    static let faering = "clips/faeringen.txt"
    static let leak = "clips/why-a-wooden-boat-leaks.html"

    static func files() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for path in [boat, faering, leak] { files[path] = try folder.bytes(path) }
        return files
    }

    static func packet(jobs: Int = 2) async throws -> Packet {
        let manifest = String(decoding: try folder.bytes("dossier.yaml"), as: UTF8.self)
        return try await TestPacket.compiled(manifest, files(), jobs: jobs)
    }

    /// One of its documents, compiled under what a manifest says of it.
    static func article(_ path: String, _ instructions: String = "") async throws -> CleanArticle? {
        let manifest = "title: One\narticles:\n  - file: \(path)\n    \(instructions)\n"
        return try await TestPacket.compiled(manifest, files()).articles[path]
    }
}

extension Packet {
    var markdown: String {
        String(decoding: files.first { $0.path.hasSuffix(".md") }?.bytes ?? [], as: UTF8.self)
    }

    var book: [UInt8] { files.first { $0.path.hasSuffix(".epub") }?.bytes ?? [] }

    /// What the book is packed from, by name and in order.
    func bookEntries() throws -> [(name: String, text: String)] {
        try dossier.map { try EditionReading($0).bookEntries() } ?? []
    }

    /// The book's page of each article, in reading order.
    func chapters() throws -> [MarkupText] {
        try dossier.map { try EditionReading($0).chapters() } ?? []
    }

    /// The Markdown as CommonMark shows it.
    func renderedMarkdown() throws -> MarkupText { try EditionReading.rendered([markdown]) }

    /// The packet in a dialect of Markdown, as its reader shows it, file after file.
    func renderedMarkdown(_ form: MarkdownForm) throws -> MarkupText {
        guard let dossier else { return try MarkupText("<html/>") }
        let reading = EditionReading(dossier)
        guard form.flavour == .pandoc else { return try reading.markdown(form) }
        return try Self.renderedByPandoc(try reading.markdownFiles(form))
    }

    /// The packet as one page of HTML.
    func page() throws -> MarkupText {
        try dossier.map { try EditionReading($0).page() } ?? MarkupText("<html/>")
    }

    private static func renderedByPandoc(_ files: [String]) throws -> MarkupText {
        let pages = try files.map { file in
            try Command.output(
                of: ["pandoc", "-f", "markdown", "-t", "html", "--no-highlight", "--wrap=none"],
                input: file)
        }
        return try MarkupText(
            "<html>" + pages.joined().replacing("&nbsp;", with: "\u{A0}") + "</html>")
    }
}
