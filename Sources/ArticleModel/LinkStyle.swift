/// How the editions show a link that leads out of the packet.
package enum LinkStyle: String, Sendable, CaseIterable {
    /// As its words and the number of a source note.
    case notes
    /// As a link in the text.
    case inline
    /// As a link in the text and the number of a source note.
    case both
}
