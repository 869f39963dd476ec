/// A footnote of the page itself, not to be confused with a source note.
package struct Footnote: Sendable, Equatable {
    /// As printed: `1`, `a`, `*`. Unique in the article.
    package var label: String
    package var blocks: [Block]

    package init(label: String, blocks: [Block]) {
        self.label = label
        self.blocks = blocks
    }
}
