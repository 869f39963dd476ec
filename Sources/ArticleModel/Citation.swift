/// How a style cites an article, place by place.
package struct Citation: Sendable, Equatable {
    /// In a list of sources.
    package var reference: [Inline]
    /// In a note; `nil` for a style without notes.
    package var note: [Inline]?
    /// In the running text: `(Dahl 2017)`, `[3]`; `nil` for a style that cites in notes.
    package var inText: [Inline]?

    /// What a note on the article itself says: the note, or else the reference.
    package var full: [Inline] { note ?? reference }

    package init(reference: [Inline] = [], note: [Inline]? = nil, inText: [Inline]? = nil) {
        self.reference = reference
        self.note = note
        self.inText = inText
    }
}
