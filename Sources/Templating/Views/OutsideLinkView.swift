import ArticleModel

/// One entry of the list of links out of the packet.
package struct OutsideLinkView: TemplateView {
    let link: OutsideLink
    let address: Markup
    let citations: [CitationView]

    init(_ link: OutsideLink, in context: ViewContext) {
        self.link = link
        address = context.renderer.address(link.url, readable: link.readableURL)
        citations = link.citations.compactMap { citation in
            context.articles[citation.article].map {
                CitationView(citation, article: $0, in: context)
            }
        }
    }

    package static let fields: [TemplateField<OutsideLinkView>] = [
        .text("anchor", "The words of the first link that leads there.") { $0.link.anchor },
        .text("url", "The address, as a link holds it.") { $0.link.url },
        .markup("address", "The whole address, readable, as a link.") { $0.address },
        .list("citations", "The notes that name the address.") { $0.citations },
    ]
}

/// Where in the packet an outside link is cited.
package struct CitationView: TemplateView {
    let article: DossierArticle
    let note: Int
    let link: Markup

    init(_ citation: OutsideLink.Citation, article: DossierArticle, in context: ViewContext) {
        self.article = article
        note = citation.note
        link = context.renderer.link(
            toNote: citation.note, of: article, words: "\(article.number):\(citation.note)")
    }

    package static let fields: [TemplateField<CitationView>] = [
        .text("number", "The citing article’s number.") { String($0.article.number) },
        .text("slug", "The citing article’s file name and anchor.") { $0.article.slug },
        .text("noteNumber", "The note’s number in the article.") { String($0.note) },
        .markup("link", "Article and note number, 3:12, as a link.") { $0.link },
    ]
}
