import ArticleModel

/// An article as XHTML that is not yet divided into pages.
struct Manuscript {
    let article: DossierArticle
    let place: ArticlePlace
    /// BCP 47; empty when unknown.
    let language: String
    let syntax: MarkupSyntax
    let body: [XHTMLNode]
    /// The page's own footnotes, in order.
    let footnotes: [(key: NoteKey, note: XHTMLNode)]
    /// What stands at the head of each source note and leads back to the text, in order.
    let noteMarks: [(number: Int, marks: [XHTMLNode])]
    /// The source notes that something in the text refers to.
    let referredNotes: Set<Int>
    let headings: [XHTMLWriter.Heading]

    init(_ article: DossierArticle, at place: ArticlePlace, links: PacketLinks) {
        let language = article.article.attribution.language.value.flatMap(LanguageTag.wellFormed)
        let blocks = article.article.blocks
        let notes = links.style == .inline ? [] : article.notes.map(\.number)
        var writer = XHTMLWriter(
            blocks, idPrefix: place.id, language: language ?? "", links: links,
            level: place.level, sourceNotes: Set(notes))
        self.article = article
        self.place = place
        self.language = language ?? ""
        syntax = links.syntax
        body = writer.blocks(blocks)
        footnotes = writer.footnotes().enumerated().map { (.footnote($0 + 1), $1) }
        headings = writer.headings
        referredNotes = Set(notes.filter { writer.references[.source($0)] != nil })
        noteMarks = notes.map { number in
            (number, writer.backlinks(to: .source(number), mark: String(number)))
        }
    }
}
