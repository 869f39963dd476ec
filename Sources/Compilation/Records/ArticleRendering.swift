package import ArticleModel
import MarkdownOutput
import XHTMLOutput

/// One cleaned article as a text by itself: title, attribution line and body.
package enum ArticleRendering {
    /// In a dialect of Markdown, links in place.
    package static func markdown(
        of article: CleanArticle, flavour: MarkdownFlavour = .gfm
    ) -> String {
        MarkdownWriter.body(
            of: head(of: article) + article.blocks, language: article.attribution.language.value,
            flavour: .named(flavour))
    }

    /// An XHTML fragment.
    package static func html(of article: CleanArticle) -> String {
        XHTMLFragment.body(
            of: head(of: article) + article.blocks, language: article.attribution.language.value)
    }

    /// The title one level above the body's headings, and a line that says who, where and when.
    private static func head(of article: CleanArticle) -> [Block] {
        let attribution = article.attribution
        var blocks: [Block] = []
        if attribution.title.value != nil {
            blocks.append(Block(.heading(level: 0, [.text(article.printedTitle)])))
        }
        let line = line(of: attribution)
        if !line.isEmpty { blocks.append(Block(.paragraph(line))) }
        return blocks
    }

    private static func line(of attribution: Attribution) -> [Inline] {
        let labels = attribution.language.value.flatMap(Labels.words) ?? .english
        var parts: [[Inline]] = []
        if let authors = attribution.authors.value, !authors.isEmpty {
            parts.append([.text(authors.map(\.name).joined(separator: ", "))])
        }
        for credit in labels.credits(of: attribution) {
            parts.append([.text(credit.label + " " + credit.names.joined(separator: ", "))])
        }
        if let site = attribution.site.value { parts.append([.emphasis([.text(site)])]) }
        if let date = attribution.published.value { parts.append([.text(labels.words(for: date))]) }
        if let url = attribution.url.value {
            let words = WebAddress(url)?.readable ?? url
            parts.append([.link(Link(target: .external(url), content: [.text(words)]))])
        }
        return Array(parts.joined(separator: [.text(" · ")]))
    }
}
