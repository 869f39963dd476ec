package import ArticleModel

/// What was taken out of one article.
package struct RemovedArticleView: TemplateView {
    package let article: DossierArticle
    let labels: Labels
    package let link: Markup
    let blocks: [RemovedBlockView]
    let moved: [RemovedBlockView]

    init(_ article: DossierArticle, in context: ViewContext) {
        self.article = article
        labels = context.labels
        link = context.renderer.link(to: article, words: article.title)
        let removals = article.article.removals
        blocks = removals.filter { !$0.isAttribution }.map { RemovedBlockView($0, in: context) }
        moved = removals.filter(\.isAttribution).map { RemovedBlockView($0, in: context) }
    }

    package static let fields: TemplateFields<RemovedArticleView> = [
        .text("number", "The article’s number.") { String($0.article.number) },
        .text("title", "The article’s title.") { $0.article.title },
        .markup("link", "The article’s title, as a link to it.") { $0.link },
        .text("file", "The file’s name.") { $0.article.article.file },
        .text("count", "How many blocks, in words.") { view in
            view.labels.words(forRemoved: view.blocks.count)
        },
        .list("blocks", "The blocks, in the order of the page.") { $0.blocks },
        .list("moved", "The blocks that stand in the head of the article instead.") { $0.moved },
    ]
}

/// One row of the removal ledger.
package struct RemovedBlockView: TemplateView {
    let removal: Removal
    let id: Markup

    init(_ removal: Removal, in context: ViewContext) {
        self.removal = removal
        id = context.renderer.code(removal.id)
    }

    package static let fields: TemplateFields<RemovedBlockView> = [
        .markup("id", "The id with which a manifest puts the block back.") { $0.id },
        .text("reason", "What weighed most against it, in English.") {
            $0.removal.reasons.first?.sentence
        },
        .text("text", "The block’s text, whole.") { $0.removal.text },
        .text("line", "Where in the file it stands.") { String($0.removal.origin.line) },
    ]
}
