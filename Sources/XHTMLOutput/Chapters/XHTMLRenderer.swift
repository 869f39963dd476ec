package import ArticleModel
package import Templating

/// The model in XHTML, for the views that all editions share.
package struct XHTMLRenderer: MarkupRenderer {
    private let links: PacketLinks
    private let chapters: [Int: Chapter]

    /// - Parameters:
    ///   - links: what the chapters were written with.
    ///   - chapters: by article number.
    package init(links: PacketLinks, chapters: [Int: Chapter]) {
        self.links = links
        self.chapters = chapters
    }

    package func text(_ text: String) -> Markup { Markup(XMLText.escaped(text, quotes: false)) }

    package func code(_ text: String) -> Markup {
        markup([.element("code", [:], [.text(text)])])
    }

    package func address(_ url: String, readable: String) -> Markup {
        link(to: Hyperlink.reference(to: url), class: "address", words: readable)
    }

    package func link(to article: DossierArticle, words: String) -> Markup {
        let language = chapters[article.number]?.language
        return link(to: links.places[article.slug]?.reference, language: language, words: words)
    }

    package func link(toNote number: Int, of article: DossierArticle, words: String) -> Markup {
        let place = links.places[article.slug]
        let hasNote = chapters[article.number]?.noteMarks[number] != nil
        let href = place.map { place in
            hasNote
                ? place.reference(to: "\(place.id)-\(NoteKey.source(number).id)")
                : place.reference
        }
        return link(to: href, words: words)
    }

    package func inlines(_ inlines: [Inline], of article: DossierArticle?) -> Markup {
        var writer = standaloneWriter([])
        return markup(writer.inlines(inlines))
    }

    package func body(_ blocks: [Block], of article: DossierArticle?) -> Markup {
        if let article, let chapter = chapters[article.number] { return chapter.body }
        var writer = standaloneWriter(blocks)
        return markup(writer.blocks(blocks) + writer.footnotes())
    }

    package func footnotes(of article: DossierArticle) -> Markup {
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
        return markup([link])
    }

    /// For a text outside the chapters, in the packet's language.
    private func standaloneWriter(_ blocks: [Block]) -> XHTMLWriter {
        XHTMLWriter(
            blocks, idPrefix: nil, language: links.labels.language, links: links,
            level: links.partLevel)
    }

    private func markup(_ nodes: [XHTMLNode]) -> Markup { nodes.markup(in: links.syntax) }
}
