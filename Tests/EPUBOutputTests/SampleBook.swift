import Archives
import ArticleModel
import EPUBOutput
import Pictures
import Templating

/// Books to look into.
enum SampleBook {
    /// One for all tests: the check of the templates takes longer than a small book.
    static func writer() throws -> EPUBWriter { try shared.get() }

    private static let shared = Result { () throws(Diagnostic) in
        EPUBWriter(
            templates: try TemplateLibrary(EPUBWriter.entryPoints), preparation: withoutConverter)
    }

    /// What the tests say must not hang on the fonts of the machine.
    private static var withoutConverter: PicturePreparation {
        var preparation = PicturePreparation()
        preparation.converter = { nil }
        return preparation
    }

    /// A packet of articles with these bodies, nothing else known of them but a language.
    static func dossier(_ bodies: [[Block]], language: String? = "en") -> Dossier {
        let articles = bodies.enumerated().map { index, blocks in
            var article = CleanArticle(file: "\(index + 1).html", blocks: blocks)
            article.attribution.title = known("Title \(index + 1)")
            article.attribution.language = language.map(known) ?? Field()
            return DossierArticle(slug: "article-\(index + 1)", number: index + 1, article: article)
        }
        return Dossier(
            title: "Packet", parts: [Part(articles: articles)],
            identifier: "0b5e0c1e-6a43-5f0e-9d57-4f7f3a1c2b3d", slug: "packet")
    }

    static func known<Value>(_ value: Value) -> Field<Value> {
        Field(candidates: [Candidate(value: value, origin: .manifest, evidence: "")])
    }

    /// The files of a book by name.
    static func files(of dossier: Dossier) throws -> [String: String] {
        let entries = try writer().entries(for: dossier)
        return Dictionary(
            uniqueKeysWithValues: entries.map {
                ($0.name, String(decoding: $0.bytes, as: UTF8.self))
            })
    }

    /// The page of the only article.
    static func page(_ blocks: [Block], notes: [SourceNote] = []) throws -> String {
        var dossier = dossier([blocks])
        dossier.parts[0].articles[0].notes = notes
        return try files(of: dossier)["EPUB/text/01-article-1.xhtml"] ?? ""
    }

    /// The XHTML of some blocks, without the page around it; empty when they leave nothing.
    static func body(_ blocks: [Block]) throws -> String {
        let page = try page(blocks)
        guard let start = page.firstRange(of: "<div class=\"text\">\n")?.upperBound else {
            return ""
        }
        let end = page.firstRange(of: "</div>\n<section")?.lowerBound ?? page.endIndex
        return String(page[start..<end])
    }

    static func body(_ inlines: [Inline]) throws -> String {
        try body([Block(.paragraph(inlines))])
    }
}

extension EPUBWriter {
    /// All stages in one go.
    func files(for dossier: Dossier, records: [LinkedRecord] = []) throws -> [OutputFile] {
        try Self.files(of: try bookPages(of: dossier, records), records: records)
    }

    /// What a book is packed from, in order.
    func entries(for dossier: Dossier, records: [LinkedRecord] = []) throws -> [ZIPEntry] {
        try Self.entries(of: try bookPages(of: dossier, records), records: records)
    }

    private func bookPages(
        of dossier: Dossier, _ records: [LinkedRecord]
    ) throws(Diagnostic) -> BookPages {
        try Self.pages(
            of: try pages(of: dossier), cover: try cover(of: dossier),
            linking: records.map(\.link))
    }
}
