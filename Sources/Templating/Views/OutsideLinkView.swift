package import ArticleModel

/// One entry of the list of links out of the packet.
package struct OutsideLinkView: TemplateView {
    package let link: OutsideLink
    private let context: ViewContext

    init(_ link: OutsideLink, in context: ViewContext) {
        self.link = link
        self.context = context
    }

    package static let fields: TemplateFields<OutsideLinkView> = [
        .text("anchor", "The words of the first link that leads there.") { $0.link.anchor },
        .text("url", "The address, as a link holds it.") { $0.link.url },
        .markup("address", "The whole address, readable, as a link.") { view in
            view.context.renderer.address(view.link.url, readable: view.link.readableURL)
        },
        .list("citations", "The notes that name the address.") { view in
            view.link.citations.compactMap { citation in
                view.context.articles[citation.article].map {
                    CitationView(citation, article: $0, in: view.context)
                }
            }
        },
    ]
}

/// Where in the packet an outside link is cited.
package struct CitationView: TemplateView {
    let article: DossierArticle
    let note: Int
    private let context: ViewContext

    init(_ citation: OutsideLink.Citation, article: DossierArticle, in context: ViewContext) {
        self.article = article
        self.context = context
        note = citation.note
    }

    package static let fields: TemplateFields<CitationView> = [
        .text("number", "The citing article’s number.") { String($0.article.number) },
        .text("slug", "The citing article’s file name and anchor.") { $0.article.slug },
        .text("noteNumber", "The note’s number in the article.") { String($0.note) },
        .markup("link", "Article and note number, 3:12, as a link.") { view in
            view.context.renderer.link(
                toNote: view.note, of: view.article, words: "\(view.article.number):\(view.note)")
        },
    ]
}
