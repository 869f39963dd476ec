package import ArticleModel
package import Templating

/// An article written as XHTML, or a page of a long one, with what the rest of the packet must know
/// of it.
package struct Chapter: Sendable {
    package let article: DossierArticle
    /// Of this page.
    package let place: ArticlePlace
    /// BCP 47; empty when unknown.
    package let language: String
    let syntax: MarkupSyntax
    package let text: WrittenText
    /// What stands at the head of each source note of the page and leads back to the text, by its
    /// number.
    let noteMarks: [Int: Markup]
    /// The source notes that something in the text refers to.
    let referredNotes: Set<Int>
    /// Of the whole article.
    package let headings: [XHTMLWriter.Heading]
    /// Counted from 1.
    package let page: Int
    let isLastPage: Bool
    /// Of the elements on the page, where the article has several.
    package let ids: [String]

    /// The whole article on one page.
    package init(_ article: DossierArticle, at place: ArticlePlace, links: PacketLinks) {
        let manuscript = Manuscript(article, at: place, links: links)
        self.init(ManuscriptPage(whole: manuscript), of: manuscript)
    }

    /// The article on as many pages as it needs. The size of a page is in bytes; one with a single
    /// long paragraph may have more.
    package static func pages(
        of article: DossierArticle, at place: ArticlePlace, links: PacketLinks, atMost size: Int
    ) -> [Chapter] {
        let manuscript = Manuscript(article, at: place, links: links)
        let whole = Chapter(ManuscriptPage(whole: manuscript), of: manuscript)
        let weight =
            whole.text.body.text.utf8.count
            + article.notes.reduce(0) { $0 + ManuscriptPage.weight(of: $1) }
        guard weight > size else { return [whole] }
        return ManuscriptPage.pages(of: manuscript, atMost: size)
            .map { Chapter($0, of: manuscript) }
    }

    private init(_ page: ManuscriptPage, of manuscript: Manuscript) {
        article = manuscript.article
        place = page.place
        language = manuscript.language
        let syntax = manuscript.syntax
        self.syntax = syntax
        text = WrittenText(
            body: page.body.markup(in: syntax), footnotes: page.footnotes.markup(in: syntax))
        noteMarks = Dictionary(
            page.noteMarks.map { ($0.number, $0.marks.markup(in: syntax)) },
            uniquingKeysWith: { first, _ in first })
        referredNotes = manuscript.referredNotes
        headings = manuscript.headings
        self.page = page.number
        isLastPage = page.isLast
        ids = page.ids
    }

    package static func id(of article: DossierArticle) -> String { "a\(article.number)" }
}
