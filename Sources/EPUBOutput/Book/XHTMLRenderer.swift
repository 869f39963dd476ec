import ArticleModel
import Templating

/// The model in XHTML, for the views that all editions share.
struct XHTMLRenderer: MarkupRenderer {
    let links: BookLinks
    /// By article number.
    let chapters: [Int: Chapter]

    func text(_ text: String) -> Markup { Markup(XMLText.escaped(text, quotes: false)) }

    func code(_ text: String) -> Markup {
        Markup([XHTMLNode.element("code", [:], [.text(text)])].xml)
    }

    func address(_ url: String, readable: String) -> Markup {
        link(to: Hyperlink.reference(to: url), class: "address", words: readable)
    }

    func link(to article: DossierArticle, words: String) -> Markup {
        let language = chapters[article.number]?.language
        return link(to: links.articleFiles[article.slug], language: language, words: words)
    }

    func link(toNote number: Int, of article: DossierArticle, words: String) -> Markup {
        let hasNote = chapters[article.number]?.noteMarks[number] != nil
        let fragment =
            hasNote ? "#\(Chapter.id(of: article))-\(NoteKey.source(number).id)" : ""
        return link(to: links.articleFiles[article.slug].map { $0 + fragment }, words: words)
    }

    func inlines(_ inlines: [Inline], of article: DossierArticle?) -> Markup {
        var writer = standaloneWriter([])
        return Markup(writer.inlines(inlines).xml)
    }

    func body(_ blocks: [Block], of article: DossierArticle?) -> Markup {
        if let article, let chapter = chapters[article.number] { return chapter.body }
        var writer = standaloneWriter(blocks)
        return Markup((writer.blocks(blocks) + writer.footnotes()).xml)
    }

    func footnotes(of article: DossierArticle) -> Markup {
        chapters[article.number]?.footnotes ?? Markup("")
    }

    /// A link whose words may be in a language that is not the packet's.
    private func link(
        to href: String?, class name: String? = nil, language: String? = nil, words: String
    ) -> Markup {
        guard let href else { return text(words) }
        let language = language == links.labels.language ? nil : language
        let link = XHTMLNode.element(
            "a", ["class": name, "href": href, "lang": language, "xml:lang": language],
            [.text(words)])
        return Markup([link].xml)
    }

    /// For a text outside the chapters, in the packet's language.
    private func standaloneWriter(_ blocks: [Block]) -> XHTMLWriter {
        XHTMLWriter(blocks, idPrefix: nil, language: links.labels.language, links: links)
    }
}
