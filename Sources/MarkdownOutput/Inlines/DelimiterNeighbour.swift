/// What a character is to the rules of delimiter runs.
///
/// Source: section 6.2 of CommonMark 0.31. Before 0.31 symbols were letters, since then they are
/// punctuation; what we write must hold for both.
enum DelimiterNeighbour {
    case whiteSpace
    case punctuation
    case symbol
    case letter

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: self = .whiteSpace
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
        case 0x21...0x7E: self = .punctuation
        default: self.init(scalar.properties.generalCategory)
        }
    }

    private init(_ category: Unicode.GeneralCategory) {
        switch category {
        case .spaceSeparator: self = .whiteSpace
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            self = .punctuation
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
        default: self = .letter
        }
    }

    /// A delimiter between the outer and the inner neighbour faces the inner one: it can open
    /// before it, or close after it.
    static func delimiterFaces(_ inner: Self, awayFrom outer: Self, delimiter: String) -> Bool {
        switch (inner, outer) {
        case (.whiteSpace, _): false
        case (_, .whiteSpace), (_, .punctuation): true
        case (.letter, _): !delimiter.hasPrefix("_")
        case (.punctuation, _), (.symbol, _): false
        }
    }
}
