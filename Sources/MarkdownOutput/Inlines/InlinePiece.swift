/// A step on the way from inlines to Markdown.
enum InlinePiece: Equatable {
    case text(String)
    /// Markdown or inline HTML that is final.
    case markup(String)
    case lineBreak
    /// Where delimiters go, once it is known what stands around them.
    case open(Delimited)
    case close(Delimited)
}

/// What Markdown marks with a pair of delimiters, if the characters around them allow it.
enum Delimited: Equatable {
    case emphasis
    case strong
    case deleted
    /// Only around a word: a space would end it.
    case `subscript`
    case superscript

    /// The delimiters that may serve, best first.
    func delimiters(in flavour: Flavour) -> [String] {
        switch self {
        case .emphasis: ["*", "_"]
        case .strong: ["**", "__"]
        case .deleted: flavour.readsStrikethrough ? ["~~"] : []
        case .subscript: flavour.readsScripts ? ["~"] : []
        case .superscript: flavour.readsScripts ? ["^"] : []
        }
    }

    /// What serves where no delimiter does.
    var element: String {
        switch self {
        case .emphasis: "em"
        case .strong: "strong"
        case .deleted: "del"
        case .subscript: "sub"
        case .superscript: "sup"
        }
    }
}
