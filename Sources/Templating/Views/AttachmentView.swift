import ArticleModel

/// A document that goes with the packet as it is.
package struct AttachmentView: TemplateView {
    private let attachment: Attachment
    private let document: Markup?
    private let name: Markup
    private let labels: Labels

    /// `nil` for an article that has a text instead.
    init?(_ article: DossierArticle, in context: ViewContext) {
        guard let attachment = article.article.attachment else { return nil }
        self.attachment = attachment
        labels = context.labels
        name = context.renderer.code(attachment.name)
        document = article.attachmentName.flatMap {
            context.renderer.link(toFile: $0, words: attachment.name)
        }
    }

    package static let fields: TemplateFields<AttachmentView> = [
        .text("label", "Attached document, or that it is not in the edition’s file.") { view in
            view.document == nil ? view.labels.separateDocument : view.labels.attachedDocument
        },
        .markup("document", "The document’s name, as a link to it where the edition has it.") {
            $0.document ?? $0.name
        },
        .text("facts", "What it is, its pages where they are known, its size.") { view in
            view.labels.words(for: view.attachment)
        },
    ]
}
