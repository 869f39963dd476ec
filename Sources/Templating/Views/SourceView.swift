import ArticleModel

/// The block at an article's end that says where it comes from.
package struct SourceView: TemplateView {
    private let article: DossierArticle
    private let context: ViewContext

    init(_ article: DossierArticle, in context: ViewContext) {
        self.article = article
        self.context = context
    }

    package static let fields: TemplateFields<SourceView> = [
        .markup("citation", "The full citation; the note of a style that cites in notes.") { view in
            view.context.renderer.inlines(view.article.citation.full, of: nil)
        },
        .list("facts", "One row a fact, the unknown said to be unknown.") { view in
            FactView.facts(of: view.article, in: view.context)
        },
        .markup("editorsNote", "The compiler’s note on the article.") { view in
            view.context.renderer.body(view.article.editorsNote, of: nil)
        },
    ]
}
