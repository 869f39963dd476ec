/// Where a character of a text must be escaped lest it be read as Markdown.
struct MarkdownEscapeRule: Sendable {
    let character: Character
    /// A text in which the rule escapes the character; tested against cmark-gfm.
    let example: String
    let applies: @Sendable (MarkdownPlace) -> Bool

    init(
        _ character: Character, _ example: String,
        _ applies: @escaping @Sendable (MarkdownPlace) -> Bool = { _ in true }
    ) {
        self.character = character
        self.example = example
        self.applies = applies
    }
}

extension MarkdownEscapeRule {
    /// Source: CommonMark 0.31 and the GFM extensions table, strikethrough, autolink and footnote,
    /// as cmark-gfm 0.29.0.gfm.6 reads them. The dollar is for GitHub's mathematics.
    static let all: [MarkdownEscapeRule] = [
        // Anywhere in a line.
        MarkdownEscapeRule("\\", "C:\\*"),
        MarkdownEscapeRule("`", "use `x`"),
        MarkdownEscapeRule("*", "a*b*c") { !$0.isBetweenSpaces },
        MarkdownEscapeRule("_", "__init__") {
            !$0.isBetweenSpaces && !$0.isBetweenLettersOrDigits
        },
        MarkdownEscapeRule("~", "~~gone~~") { !$0.isBetweenSpaces },
        MarkdownEscapeRule("[", "see [^1]"),
        MarkdownEscapeRule("]", "[a](b)"),
        MarkdownEscapeRule("<", "the <br> tag") { $0.startsTag },
        MarkdownEscapeRule("&", "&copy;") { $0.startsEntity },
        MarkdownEscapeRule("!", "!") { $0.precedesMarkup(UInt8(ascii: "[")) },
        MarkdownEscapeRule("$", "$x$") { $0.endsMathematics },
        // Beside the brackets of a link or of a note's mark.
        MarkdownEscapeRule("^", "^") { $0.followsMarkup(UInt8(ascii: "[")) },
        MarkdownEscapeRule("(", "(") { $0.followsMarkup(UInt8(ascii: "]")) },
        MarkdownEscapeRule(":", ":") { $0.followsMarkup(UInt8(ascii: "]")) },
        // A bare address, which GFM makes a link.
        MarkdownEscapeRule(":", "https://e.org") { place in
            webSchemes.contains { place.follows($0) } && place.precedes(Array("//".utf8))
        },
        MarkdownEscapeRule(":", "mailto:a@e.org") { place in
            mailSchemes.contains { place.follows($0) }
        },
        MarkdownEscapeRule(".", "www.e.org") { $0.follows(webHost) },
        // At the start of a line.
        MarkdownEscapeRule("#", "# 1") { $0.startsHeading },
        MarkdownEscapeRule(">", "> 5 of them") { $0.startsLine },
        MarkdownEscapeRule("-", "- a") { $0.startsLine && !($0.next?.isLetterOrDigit ?? false) },
        MarkdownEscapeRule("+", "+ a") { $0.startsLine && !($0.next?.isLetterOrDigit ?? false) },
        MarkdownEscapeRule("=", "===") { $0.startsLine },
        MarkdownEscapeRule("|", "|-|") { $0.startsLine },
        MarkdownEscapeRule(":", ":-:") { $0.startsLine && $0.next == UInt8(ascii: "-") },
        MarkdownEscapeRule(".", "1. Mai") { $0.followsLineNumber && $0.precedesSpaceOrEnd },
        MarkdownEscapeRule(")", "1) a") { $0.followsLineNumber && $0.precedesSpaceOrEnd },
        // At the end of a line.
        MarkdownEscapeRule("#", "a #") { $0.endsClosingSequence },
    ]

    private static let webSchemes = ["http", "https", "ftp"].map { Array($0.utf8) }
    private static let mailSchemes = ["mailto", "xmpp"].map { Array($0.utf8) }
    private static let webHost = Array("www".utf8)

    /// Whether there is any rule for a byte.
    static let isSpecial = byByte.map { !$0.isEmpty }

    /// The rules for every byte.
    static let byByte: [[MarkdownEscapeRule]] = (0...255).map { byte in
        all.filter { $0.character.asciiValue.map(Int.init) == byte }
    }
}
