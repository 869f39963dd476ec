import Archives
package import ArticleModel
import CommonMark
import EPUBOutput
import Foundation
import HTMLOutput
import MarkdownOutput
import Pictures
import Templating

/// A packet in each of its editions, as readers show them.
package struct EditionReading {
    private let dossier: Dossier

    package init(_ dossier: Dossier) { self.dossier = dossier }

    /// What the book is packed from, by name and in order.
    package func bookEntries() throws -> [(name: String, text: String)] {
        let writer = EPUBWriter(
            templates: try Self.templates(), preparation: Self.withoutConverter)
        return try EPUBWriter.entries(
            of: EPUBWriter.pages(of: writer.pages(of: dossier), cover: writer.cover(of: dossier))
        ).map {
            ($0.name, String(decoding: $0.bytes, as: UTF8.self))
        }
    }

    /// The book's pages of each article, in reading order; a long article has several.
    package func chapters() throws -> [MarkupText] {
        let pages = try bookEntries().filter { $0.name.contains("/text/") }.map(\.text)
            .filter { $0.contains("<article ") }
        let chapters = pages.reduce(into: [[String]]()) { chapters, page in
            let continues = page.contains(#/<article id="a\d+-page-/#)
            if continues {
                chapters[chapters.count - 1].append(page)
            } else {
                chapters.append([page])
            }
        }
        return try chapters.map { try MarkupText($0) }
    }

    /// The packet as one page of HTML.
    package func page() throws -> MarkupText {
        let files = try HTMLWriter(templates: try Self.templates()).files(for: dossier)
        return try MarkupText(String(decoding: files.first?.bytes ?? [], as: UTF8.self))
    }

    /// The packet in a dialect of Markdown, as its reader shows it, file after file; pandoc's is left
    /// to pandoc.
    package func markdown(_ form: MarkdownForm) throws -> MarkupText {
        try Self.rendered(try markdownFiles(form), in: form.flavour)
    }

    /// Documents that are no text are left out.
    package func markdownFiles(_ form: MarkdownForm) throws -> [String] {
        let writer = MarkdownWriter(templates: try Self.templates(form.flavour), form: form)
        return try writer.files(for: dossier).filter { $0.path.hasSuffix(".md") }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    /// Files of Markdown with headers.
    package static func rendered(
        _ files: [String], in flavour: MarkdownFlavour = .gfm
    ) throws -> MarkupText {
        let isPlain = flavour == .commonmark
        // What Obsidian adds, in the words of GFM.
        let body = files.map(withoutHeader).joined(separator: "\n\n")
            .replacing("> [!note] ", with: "> ")
            .replacing(#/\[\[[^\]|]*\|([^\]|]*)\]\]/#) { $0.1 }
        let options = CommonMark.Options(footnotes: !isPlain, extensions: !isPlain)
        let html = String(
            decoding: CommonMark.html(Array(body.utf8), options: options), as: UTF8.self
        )
        .replacing(" data-footnote-ref", with: " role=\"doc-noteref\"")
        .replacing(" data-footnotes", with: "")
        .replacing(" data-footnote-backref ", with: " ")
        .replacing(#/<sup><a href="#(a\d+-)?(fn-)?\d+">\d+<\/a><\/sup>/#, with: "")
        return try MarkupText("<html>\(html)</html>")
    }

    private static func withoutHeader(_ markdown: String) -> String {
        markdown.components(separatedBy: "\n---\n").dropFirst().joined(separator: "\n---\n")
    }

    /// The templates are parsed once for each dialect: they are not strangers.
    private static let libraries = MarkdownFlavour.allCases.map { flavour in
        Result {
            try TemplateLibrary(
                MarkdownWriter.entryPoints + EPUBWriter.entryPoints + HTMLWriter.entryPoints,
                flavour: flavour)
        }
    }

    private static func templates(_ flavour: MarkdownFlavour = .gfm) throws -> TemplateLibrary {
        let index = MarkdownFlavour.allCases.firstIndex(of: flavour) ?? 0
        return try libraries[index].get()
    }

    /// To paint the cover would take a hundred times as long as all else.
    private static let withoutConverter = {
        var preparation = PicturePreparation()
        preparation.converter = { nil }
        return preparation
    }()
}
