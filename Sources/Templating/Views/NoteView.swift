package import ArticleModel

/// A numbered source note of an article.
package struct NoteView: TemplateView {
    package let note: SourceNote
    /// Unique in the packet: article and note number.
    private let label: String
    private let context: ViewContext

    init(_ note: SourceNote, of article: DossierArticle, in context: ViewContext) {
        self.note = note
        self.context = context
        label = note.label(in: article)
    }

    package static let fields: TemplateFields<NoteView> = [
        .text("number", "Counted from 1 in the article.") { String($0.note.number) },
        .text("label", "Unique in the packet: a3-1, for the first note of the third article.") {
            $0.label
        },
        .text("anchor", "The words of the first link that leads there.") { $0.note.anchor },
        .text("url", "The address, as a link holds it.") { $0.note.url },
        .markup("address", "The whole address, readable, as a link.") { view in
            view.context.renderer.address(view.note.url, readable: view.note.readableURL)
        },
        .text("host", "The host of the address.") { $0.note.host },
        .text("date", "The date that the address shows, in words.") { view in
            view.note.date.map(view.context.labels.words(for:))
        },
    ]
}

extension SourceNote {
    /// The note's id in a file that holds the whole packet.
    package func label(in article: DossierArticle) -> String { "a\(article.number)-\(number)" }
}
