import ArticleModel

/// Where a character of a text must be escaped lest it be read as Markdown.
struct MarkdownEscapeRule: Sendable {
    let character: Character
    /// A text in which the rule escapes the character; tested against cmark-gfm.
    let example: String
    /// The dialects that read it as markup.
    let flavours: Set<MarkdownFlavour>
    /// What is written instead of the character's first byte; a backslash and that byte where nothing
    /// else is said.
    let escaped: [UInt8]
    let applies: @Sendable (MarkdownPlace) -> Bool

    init(
        _ character: Character, _ example: String,
        in flavours: Set<MarkdownFlavour> = Set(MarkdownFlavour.allCases),
        as escaped: String? = nil,
        _ applies: @escaping @Sendable (MarkdownPlace) -> Bool = { _ in true }
    ) {
        self.character = character
        self.example = example
        self.flavours = flavours
        let bytes = Array(String(character).utf8)
        self.escaped = escaped.map { Array($0.utf8) } ?? [UInt8(ascii: "\\"), bytes[0]]
        let rest = Array(bytes.dropFirst())
        if rest.isEmpty {
            self.applies = applies
        } else {
            self.applies = { $0.precedes(rest) && applies($0) }
        }
    }
}

extension MarkdownEscapeRule {
    /// Source: CommonMark 0.31 and the GFM extensions table, strikethrough, autolink and footnote,
    /// as cmark-gfm 0.29.0.gfm.6 reads them. The dollar is for GitHub's mathematics.
    private static let common: [MarkdownEscapeRule] = [
        // Anywhere in a line.
        MarkdownEscapeRule("\\", "C:\\*"),
        MarkdownEscapeRule("`", "use `x`", in: [.gfm, .commonmark, .obsidian]),
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
        MarkdownEscapeRule("$", "$x$", in: [.gfm]) { $0.endsMathematics },
        // Beside the brackets of a link or of a note's mark.
        MarkdownEscapeRule("^", "^") { $0.followsMarkup(UInt8(ascii: "[")) },
        MarkdownEscapeRule("(", "(") { $0.followsMarkup(UInt8(ascii: "]")) },
        MarkdownEscapeRule(":", ":") { $0.followsMarkup(UInt8(ascii: "]")) },
        // A bare address, which GFM makes a link.
        MarkdownEscapeRule(":", "https://e.org", in: autolinking) { place in
            webSchemes.contains { place.follows($0) } && place.precedes(Array("//".utf8))
        },
        MarkdownEscapeRule(":", "mailto:a@e.org", in: autolinking) { place in
            mailSchemes.contains { place.follows($0) }
        },
        MarkdownEscapeRule(".", "www.e.org", in: autolinking) { $0.follows(webHost) },
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

    /// Source: the Pandoc User's Guide, section “Pandoc’s Markdown”, with the extensions that are on
    /// by default.
    private static let pandoc: [MarkdownEscapeRule] = [
        // In a list, pandoc 2.17 looks for the end of code behind a backslash as well.
        MarkdownEscapeRule("`", "use `x`", in: [.pandoc], as: "&#96;"),
        // Typography that pandoc would set in its own way.
        MarkdownEscapeRule("'", "don't", in: [.pandoc]),
        MarkdownEscapeRule("\"", "say \"hi\"", in: [.pandoc]),
        MarkdownEscapeRule("“", "“ a”", in: [.pandoc]) {
            $0.index < $0.line.lastClosingQuote && !$0.opensQuotation(.double)
        },
        MarkdownEscapeRule("‘", "‘tis", in: [.pandoc]) { !$0.opensQuotation(.single) },
        MarkdownEscapeRule("-", "a--b", in: [.pandoc]) { $0.previous == UInt8(ascii: "-") },
        MarkdownEscapeRule(".", "a...", in: [.pandoc]) { $0.previous == UInt8(ascii: ".") },
        // Where it stands alone too: it would end an emphasis around it.
        MarkdownEscapeRule("*", "2 * 3", in: [.pandoc]),
        // Superscripts, citations, attributes, formulas.
        MarkdownEscapeRule("^", "a^b^", in: [.pandoc]) { !$0.isBetweenSpaces },
        MarkdownEscapeRule("@", "see @a@b", in: [.pandoc]) {
            !($0.previous?.isLetterOrDigit ?? false) || $0.followsInWord(UInt8(ascii: "@"))
        },
        MarkdownEscapeRule("{", "`a`{.b}", in: [.pandoc]),
        MarkdownEscapeRule("$", "$x$", in: [.pandoc, .obsidian]) { !$0.isBetweenSpaces },
        // The block of titles at the start of a document.
        MarkdownEscapeRule("%", "% 5", in: [.pandoc]) { $0.startsLine },
        // The end of a heading.
        MarkdownEscapeRule("#", "a#", in: [.pandoc]) { $0.endsLine },
        // Items of lists, divisions and definitions at the start of a line.
        MarkdownEscapeRule("#", "#. a", in: [.pandoc]) {
            $0.startsLine && $0.next.map { ".)".utf8.contains($0) } ?? false
        },
        MarkdownEscapeRule(".", "a. b", in: [.pandoc]) {
            $0.followsLineLetter && $0.precedesSpaceOrEnd
        },
        MarkdownEscapeRule(")", "iv) b", in: [.pandoc]) {
            $0.followsLineLetter && $0.precedesSpaceOrEnd
        },
        MarkdownEscapeRule("(", "(1) a", in: [.pandoc]) { $0.opensLineNumber },
        MarkdownEscapeRule(":", ": a", in: [.pandoc]) { $0.startsLine },
    ]

    /// Source: the manual of Obsidian, “Basic formatting syntax”, “Tags” and “Link to a block”.
    private static let obsidian: [MarkdownEscapeRule] = [
        MarkdownEscapeRule("=", "==a==", in: [.obsidian]) { place in
            [place.previous, place.next].contains(UInt8(ascii: "="))
        },
        MarkdownEscapeRule("%", "%%a%%", in: [.obsidian]) { $0.previous == UInt8(ascii: "%") },
        MarkdownEscapeRule("#", "#fjord", in: [.obsidian]) { $0.startsWord },
        MarkdownEscapeRule("^", "a ^b", in: [.obsidian]) { $0.startsWord },
    ]

    static let all = common + pandoc + obsidian

    /// Those that make links of bare addresses.
    private static let autolinking: Set<MarkdownFlavour> = [.gfm, .obsidian]

    private static let webSchemes = ["http", "https", "ftp"].map { Array($0.utf8) }
    private static let mailSchemes = ["mailto", "xmpp"].map { Array($0.utf8) }
    private static let webHost = Array("www".utf8)

    /// The rules of a dialect for every byte.
    static func byByte(in flavour: MarkdownFlavour) -> [[MarkdownEscapeRule]] {
        tables[flavour] ?? gfmTable
    }

    /// Whether a dialect has any rule for a byte, for every byte.
    static func ruledBytes(in flavour: MarkdownFlavour) -> [Bool] {
        ruled[flavour] ?? byByte(in: flavour).map { !$0.isEmpty }
    }

    private static let gfmTable = table(for: .gfm)
    private static let ruled = tables.mapValues { $0.map { !$0.isEmpty } }
    private static let tables = Dictionary(
        uniqueKeysWithValues: MarkdownFlavour.allCases.map { ($0, table(for: $0)) })

    private static func table(for flavour: MarkdownFlavour) -> [[MarkdownEscapeRule]] {
        let rules = all.filter { $0.flavours.contains(flavour) }
        return (0...255).map { byte in
            rules.filter { $0.character.utf8.first.map(Int.init) == byte }
        }
    }
}
