import ArticleModel
import Assembly
import Compilation
import EPUBOutput
import Extraction
import Intake
import MarkdownOutput
import Templating

/// A door of the program that strangers' bytes come in by.
enum FuzzTarget: String, CaseIterable, Sendable {
    /// A saved document, all the way to the editions.
    case document
    /// A manifest.
    case manifest

    /// Runs the bytes through the door. What the program says against them is no fault; that it
    /// crashes, hangs or eats the memory is.
    func run(_ bytes: [UInt8]) {
        switch self {
        case .document: try? Self.compile(bytes)
        case .manifest: try? Self.read(bytes)
        }
    }

    /// The templates are parsed once: they are not strangers.
    private static let templates = try? TemplateLibrary(
        MarkdownWriter.entryPoints + EPUBWriter.entryPoints)

    private static func compile(_ bytes: [UInt8]) throws {
        guard let templates else { fatalError("The templates are broken.") }
        let source = try Intake().source(named: "page.html", bytes: bytes)
        let article = try Extractor().article(from: source)
        let listed = ManifestArticle(source: FileReference(path: "page.html", line: 1))
        let assembled = Assembler().dossier(
            from: Manifest(title: "Fuzz", parts: [ManifestPart(articles: [listed])]),
            material: PacketMaterial(articles: ["page.html": article]))
        _ = try MarkdownWriter(templates: templates).files(for: assembled.dossier)
        _ = try EPUBWriter(templates: templates).files(for: assembled.dossier)
    }

    private static func read(_ bytes: [UInt8]) throws {
        let tree = FileTree(paths: ["clips/a.html", "clips/b.txt", "notes/intro.md"])
        _ = try ManifestReader(file: "dossier.yaml", tree: tree)
            .manifest(from: String(decoding: bytes, as: UTF8.self))
    }
}
