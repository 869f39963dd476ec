package import ArticleModel

/// A run of articles under a heading of their own.
package struct PartView: TemplateView {
    package let part: Part
    private let context: ViewContext

    init(_ part: Part, in context: ViewContext) {
        self.part = part
        self.context = context
    }

    package var articles: [ArticleView] { part.articles.map { ArticleView($0, in: context) } }

    package static let fields: TemplateFields<PartView> = [
        .text("title", "The part’s title; absent for articles in no part.") { $0.part.title },
        .markup("intro", "The editor’s introduction to the part.") { view in
            view.context.renderer.body(view.part.intro, of: nil)
        },
        .list("articles", "The part’s articles, in reading order.") { $0.articles },
    ]
}
