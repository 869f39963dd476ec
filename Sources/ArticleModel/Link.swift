/// A hyperlink in the text.
package struct Link: Sendable, Equatable {
    /// Where a link leads.
    package enum Target: Sendable, Equatable {
        /// An absolute URL, percent-encoded, without tracking parameters.
        case external(String)
        /// Another article of the same dossier, by its slug.
        case article(slug: String)
        /// A block of the same article, by its id.
        case block(id: String)
    }

    package var target: Target
    package var content: [Inline]
    /// The page's own title attribute.
    package var title: String?
    /// The number of the source note, counted from 1 in each article; set by `Assembly`.
    package var note: Int?

    package init(target: Target, content: [Inline], title: String? = nil, note: Int? = nil) {
        self.target = target
        self.content = content
        self.title = title
        self.note = note
    }
}
