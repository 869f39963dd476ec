import ArticleModel

/// A name of the index: an author's or a publication's.
package struct IndexEntryView: TemplateView {
    let entry: IndexEntry
    let articles: [IndexedArticleView]

    init(_ entry: IndexEntry, in context: ViewContext) {
        self.entry = entry
        articles = entry.articles.compactMap { number in
            context.articles[number].map { IndexedArticleView($0, in: context) }
        }
    }

    package static let fields: TemplateFields<IndexEntryView> = [
        .text("heading", "The name as it is filed.") { $0.entry.heading },
        .list("articles", "The articles it leads to, in reading order.") { $0.articles },
    ]
}

/// An article under a name of the index.
package struct IndexedArticleView: TemplateView {
    let article: DossierArticle
    let link: Markup

    init(_ article: DossierArticle, in context: ViewContext) {
        self.article = article
        link = context.renderer.link(to: article, words: article.title)
    }

    package static let fields: TemplateFields<IndexedArticleView> = [
        .text("number", "The article’s number.") { String($0.article.number) },
        .markup("link", "The article’s title, as a link to it.") { $0.link },
    ]
}
