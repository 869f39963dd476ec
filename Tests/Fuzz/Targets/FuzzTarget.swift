import Archives
import ArticleModel
import Assembly
import Bibliographies
import Compilation
import EPUBOutput
import Extraction
import HTMLOutput
import Intake
import MarkdownOutput
import Pictures
import Templating

/// A door of the program that strangers' bytes come in by.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// A saved document, as far as its article: a hundred times as quick as all the way.
    case article
    /// A saved document, all the way to the editions.
    case document
    /// A container of pages, named as each kind is: the name decides where the bytes do not.
    case mhtml, warc, webarchive, letter, feed, export, zip, tar
    /// A list of metadata.
    case list
    case picture
    case manifest

    /// Runs the bytes through the door. What the program says against them is no fault; that it
    /// crashes, hangs or eats the memory is.
    package func run(_ bytes: [UInt8]) {
        switch self {
        case .article: _ = try? Self.article(from: bytes)
        case .document: try? Self.compile(bytes)
        case .mhtml: Self.unpack(bytes, named: "saved.mhtml")
        case .warc: Self.unpack(bytes, named: "saved.warc")
        case .webarchive: Self.unpack(bytes, named: "saved.webarchive")
        case .letter: Self.unpack(bytes, named: "saved.eml")
        case .feed: Self.unpack(bytes, named: "saved.xml")
        case .export: Self.unpack(bytes, named: "saved.json")
        case .zip: Self.unpack(bytes, named: "saved.zip")
        case .tar: Self.unpack(bytes, named: "saved.tar")
        case .list: _ = try? ListReader(file: "list").entries(from: bytes)
        case .picture: _ = try? PicturePreparation().picture(from: bytes)
        case .manifest: try? Self.read(bytes)
        }
    }

    /// The templates are parsed once: they are not strangers.
    private static let templates = try? TemplateLibrary(
        MarkdownWriter.entryPoints + EPUBWriter.entryPoints + HTMLWriter.entryPoints)

    /// To paint the cover would take a hundred times as long as all else.
    private static let withoutConverter = {
        var preparation = PicturePreparation()
        preparation.converter = { nil }
        return preparation
    }()

    private static func article(from bytes: [UInt8]) throws -> CleanArticle {
        try Extractor().article(from: Intake().source(named: "page.html", bytes: bytes))
    }

    private static func compile(_ bytes: [UInt8]) throws {
        guard let templates else { fatalError("The templates are broken.") }
        let article = try article(from: bytes)
        let listed = ManifestArticle(source: FileReference(path: "page.html", line: 1))
        let dossier = Assembler().dossier(
            from: Manifest(title: "Fuzz", parts: [ManifestPart(articles: [listed])]),
            material: PacketMaterial(articles: ["page.html": article])
        ).dossier
        _ = try MarkdownWriter(templates: templates).files(for: dossier)
        _ = try EPUBWriter(templates: templates, preparation: withoutConverter)
            .entries(for: dossier)
        _ = try HTMLWriter(templates: templates).files(for: dossier)
    }

    /// Every page as far as its source: cleaning has a door of its own.
    private static func unpack(_ bytes: [UInt8], named name: String) {
        let intake = Intake()
        let pages = intake.pages(of: InputFile(bytes), named: name)
        while let page = pages.next() {
            if case .success(let page) = page { _ = try? intake.source(of: page) }
        }
    }

    private static func read(_ bytes: [UInt8]) throws {
        let tree = FileTree(paths: ["clips/a.html", "clips/b.txt", "notes/intro.md"])
        _ = try ManifestReader(file: "dossier.yaml", tree: tree)
            .manifest(from: String(decoding: bytes, as: UTF8.self))
    }
}
