package import ArticleModel

/// One entry of the list of sources at the packet's end: an article.
package struct SourceEntryView: TemplateView {
    package let article: DossierArticle
    private let context: ViewContext

    init(_ article: DossierArticle, in context: ViewContext) {
        self.article = article
        self.context = context
    }

    package var link: Markup { context.renderer.link(to: article, words: article.title) }

    package static let fields: TemplateFields<SourceEntryView> = [
        .text("number", "The article’s number.") { String($0.article.number) },
        .text("slug", "The article’s file name and anchor.") { $0.article.slug },
        .markup("link", "The article’s title, as a link to it.") { $0.link },
        .markup("citation", "The full citation.") { view in
            view.context.renderer.inlines(view.article.citation.reference, of: nil)
        },
    ]
}
