import ArticleModel
import Templating

/// An article written as XHTML, with what the rest of the book must know of it.
struct Chapter {
    let article: DossierArticle
    /// What every id in the chapter begins with, and the id of the article itself: `a3`.
    let id: String
    /// In the folder of the texts: `03-the-ferry.xhtml`.
    let file: String
    /// BCP 47; empty when unknown.
    let language: String
    let body: Markup
    /// The page's own footnotes.
    let footnotes: Markup
    /// What stands at the head of each source note and leads back to the text, by its number.
    let noteMarks: [Int: Markup]
    /// The source notes that something in the text refers to.
    let referredNotes: Set<Int>
    let headings: [XHTMLWriter.Heading]

    init(_ article: DossierArticle, links: BookLinks) {
        let language = article.article.attribution.language.value.flatMap(LanguageTag.wellFormed)
        let notes = links.style == .inline ? [] : article.notes.map(\.number)
        var writer = XHTMLWriter(
            article.article.blocks, idPrefix: Self.id(of: article), language: language ?? "",
            links: links, sourceNotes: Set(notes))
        self.article = article
        self.language = language ?? ""
        id = Self.id(of: article)
        file = links.articleFiles[article.slug] ?? ""
        body = Markup(writer.blocks(article.article.blocks).xml)
        footnotes = Markup(writer.footnotes().xml)
        headings = writer.headings
        referredNotes = Set(notes.filter { writer.references[.source($0)] != nil })
        noteMarks = Dictionary(
            notes.map { number in
                let marks = writer.backlinks(to: .source(number), mark: String(number))
                return (number, Markup(marks.xml))
            }, uniquingKeysWith: { first, _ in first })
    }

    static func id(of article: DossierArticle) -> String { "a\(article.number)" }

    /// The file of an article, its number padded so that names sort as the book reads.
    static func file(of article: DossierArticle, among count: Int) -> String {
        let number = String(article.number)
        let width = max(2, String(count).utf8.count)
        let padding = String(repeating: "0", count: max(0, width - number.utf8.count))
        return "\(padding)\(number)-\(article.slug).xhtml"
    }
}
