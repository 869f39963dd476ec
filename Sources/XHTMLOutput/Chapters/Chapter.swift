package import ArticleModel
import Templating

/// An article written as XHTML, with what the rest of the packet must know of it.
package struct Chapter: Sendable {
    package let article: DossierArticle
    package let place: ArticlePlace
    /// BCP 47; empty when unknown.
    package let language: String
    let syntax: MarkupSyntax
    let body: Markup
    /// The page's own footnotes.
    let footnotes: Markup
    /// What stands at the head of each source note and leads back to the text, by its number.
    let noteMarks: [Int: Markup]
    /// The source notes that something in the text refers to.
    let referredNotes: Set<Int>
    package let headings: [XHTMLWriter.Heading]

    init(_ article: DossierArticle, at place: ArticlePlace, links: PacketLinks) {
        let language = article.article.attribution.language.value.flatMap(LanguageTag.wellFormed)
        let notes = links.style == .inline ? [] : article.notes.map(\.number)
        var writer = XHTMLWriter(
            article.article.blocks, idPrefix: place.id, language: language ?? "", links: links,
            level: place.level, sourceNotes: Set(notes))
        self.article = article
        self.place = place
        self.language = language ?? ""
        syntax = links.syntax
        body = writer.blocks(article.article.blocks).markup(in: syntax)
        footnotes = writer.footnotes().markup(in: syntax)
        headings = writer.headings
        referredNotes = Set(notes.filter { writer.references[.source($0)] != nil })
        noteMarks = Dictionary(
            notes.map { number in
                let marks = writer.backlinks(to: .source(number), mark: String(number))
                return (number, marks.markup(in: links.syntax))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The articles of a packet that have a place in it, by number.
    package static func chapters(of dossier: Dossier, links: PacketLinks) -> [Int: Chapter] {
        let written = dossier.articles.compactMap { article in
            links.places[article.slug].map { Chapter(article, at: $0, links: links) }
        }
        return Dictionary(
            written.map { ($0.article.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package static func id(of article: DossierArticle) -> String { "a\(article.number)" }
}
