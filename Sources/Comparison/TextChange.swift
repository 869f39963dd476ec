/// One step on the way from an older text to a newer one, in the order of reading.
package enum TextChange: Sendable, Equatable {
    /// A paragraph that both have.
    case kept(String)
    case removed(String)
    case added(String)
    /// The same words, elsewhere; told where they stand now.
    case moved(String)
    /// A paragraph that was rewritten, word by word.
    case rewritten([WordChange])
}

/// A run of words of a rewritten paragraph.
package struct WordChange: Sendable, Equatable {
    package enum Kind: String, Sendable { case kept, removed, added }

    package var kind: Kind
    /// With the spaces that stand behind them.
    package var words: String
}
