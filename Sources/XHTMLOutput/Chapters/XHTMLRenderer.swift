package import ArticleModel
package import Templating

/// The model in XHTML, for the views that all editions share.
package struct XHTMLRenderer: MarkupRenderer {
    private let links: PacketLinks

    /// - Parameter links: what the articles were written with.
    package init(links: PacketLinks) { self.links = links }

    package func text(_ text: String) -> Markup { Markup(XMLText.escaped(text, quotes: false)) }

    package func code(_ text: String) -> Markup {
        markup([.element("code", [:], [.text(text)])])
    }

    package func address(_ url: String, readable: String) -> Markup {
        link(to: Hyperlink.reference(to: url), class: "address", words: readable)
    }

    package func link(to article: DossierArticle, words: String) -> Markup {
        let language = article.article.attribution.language.value.flatMap(LanguageTag.wellFormed)
        return link(
            to: links.places[article.slug]?.reference, language: language ?? "", words: words)
    }

    package func link(toNote number: Int, of article: DossierArticle, words: String) -> Markup {
        link(to: reference(toNote: number, of: article), words: words)
    }

    package func reference(toNote number: Int, of article: DossierArticle) -> String? {
        links.places[article.slug].map { place in
            links.style != .inline && article.notes.indices.contains(number - 1)
                ? place.reference(to: "\(place.id)-\(NoteKey.source(number).id)")
                : place.reference
        }
    }

    package func link(toFile name: String, words: String) -> Markup? {
        links.attachments.map { link(to: $0 + name, words: words) }
    }

    package func inlines(_ inlines: [Inline], of article: DossierArticle?) -> Markup {
        var writer = standaloneWriter([])
        return markup(writer.inlines(inlines))
    }

    package func body(_ blocks: [Block], of article: DossierArticle?) -> Markup {
        if let article, let chapter = chapter(article) { return chapter.text.body }
        var writer = standaloneWriter(blocks)
        return markup(writer.blocks(blocks) + writer.footnotes())
    }

    package func footnotes(of article: DossierArticle) -> Markup {
        chapter(article)?.text.footnotes ?? Markup("")
    }

    private func chapter(_ article: DossierArticle) -> Chapter? {
        links.places[article.slug].map { Chapter(article, at: $0, links: links) }
    }

    /// A link whose words may be in a language that is not the packet's.
    private func link(
        to href: String?, class name: String? = nil, language: String? = nil, words: String
    ) -> Markup {
        guard let href else { return text(words) }
        let attributes: KeyValuePairs<String, String?> = ["class": name, "href": href]
        let link = XHTMLNode.element("a", attributes, [.text(words)])
        let inLanguage = language.map {
            LanguageAttributes.list($0, inside: links.labels.language)
        }
        return markup([link.adding(inLanguage ?? [])])
    }

    /// For a text outside the chapters, in the packet's language.
    private func standaloneWriter(_ blocks: [Block]) -> XHTMLWriter {
        XHTMLWriter(
            blocks, idPrefix: nil, language: links.labels.language, links: links,
            level: links.partLevel)
    }

    private func markup(_ nodes: [XHTMLNode]) -> Markup { nodes.markup(in: links.syntax) }
}
