import Archives
import ArticleModel
import Assembly
import Bibliographies
import Extraction
import Intake
import Pictures

/// A door of the program that strangers' bytes come in by.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// A saved document, as far as its article: a hundred times as quick as all the way.
    case article
    /// A saved document, all the way to the editions; the book is inspected.
    case document
    /// A container of pages, named as each kind is: the name decides where the bytes do not.
    case mhtml, warc, webarchive, letter, feed, export, zip, tar
    /// A list of metadata.
    case list
    case picture
    /// A document that is attached, as far as its article.
    case pdf
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
        case .pdf: _ = try? Self.article(from: bytes, named: "saved.pdf")
        case .manifest: try? Self.read(bytes)
        }
    }

    private static func article(
        from bytes: [UInt8], named name: String = "page.html"
    ) throws -> CleanArticle {
        try Extractor().article(from: Intake().source(named: name, bytes: bytes))
    }

    private static func compile(_ bytes: [UInt8]) throws {
        let faults = EditionInspection(of: try article(from: bytes)).structuralFaults()
        guard faults.isEmpty else { fatalError(faults.joined(separator: "\n")) }
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
