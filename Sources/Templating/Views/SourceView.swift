import ArticleModel

/// The block at an article's end that says where it comes from.
package struct SourceView: TemplateView {
    let citation: Markup
    package let facts: [FactView]
    let editorsNote: Markup

    init(_ article: DossierArticle, in context: ViewContext) {
        citation = context.renderer.inlines(article.citation.full, of: nil)
        facts = FactView.facts(of: article, in: context)
        editorsNote = context.renderer.body(article.editorsNote, of: nil)
    }

    package static let fields: [TemplateField<SourceView>] = [
        .markup("citation", "The full citation; the note of a style that cites in notes.") {
            $0.citation
        },
        .list("facts", "One row a fact, the unknown said to be unknown.") { $0.facts },
        .markup("editorsNote", "The compiler’s note on the article.") { $0.editorsNote },
    ]
}
