import ArticleModel

/// One byte of a `MarkdownLine` with what stands around it.
struct MarkdownPlace {
    /// The whole, with what would otherwise be sought again and again.
    struct Line {
        let bytes: [UInt8]
        let isText: [Bool]
        /// The first byte stands at the start of a line.
        let startsLine: Bool
        let firstDollar: Int
        let lastClosingBracket: Int
        /// Only sought for pandoc.
        let lastClosingQuote: Int

        init(_ line: MarkdownLine) {
            bytes = line.bytes
            isText = line.isText
            startsLine = line.startsLine
            firstDollar = bytes.firstIndex(of: UInt8(ascii: "$")) ?? bytes.endIndex
            lastClosingBracket = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
            let seeksQuotes = line.flavour == .pandoc
            lastClosingQuote = seeksQuotes ? QuotationMark.lastClosingDouble(in: bytes) : -1
        }
    }

    let line: Line
    let index: Int

    private var bytes: [UInt8] { line.bytes }

    /// The rule by which the byte, which is text, would be read as markup.
    func rule(of rules: [MarkdownEscapeRule]) -> MarkdownEscapeRule? {
        rules.first { $0.applies(self) }
    }

    /// `nil` at the ends, where nothing is known of the neighbour.
    var previous: UInt8? { index > 0 ? bytes[index - 1] : nil }
    var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

    var startsLine: Bool { isLineStart(index) }

    var endsLine: Bool { next == nil || next == .lineFeed }

    /// The previous byte is markup and this one.
    func followsMarkup(_ byte: UInt8) -> Bool { previous == byte && !line.isText[index - 1] }

    func precedesMarkup(_ byte: UInt8) -> Bool { next == byte && !line.isText[index + 1] }

    var isBetweenSpaces: Bool { previous == .space && next == .space }

    var isBetweenLettersOrDigits: Bool {
        previous?.isLetterOrDigit ?? false && next?.isLetterOrDigit ?? false
    }

    var precedesSpaceOrEnd: Bool { endsLine || next == .space }

    /// Between this byte and the start of the line stand one to nine digits and nothing else.
    var followsLineNumber: Bool {
        let digits = run(before: index) { $0.isDigit }
        return (1...9).contains(digits) && isLineStart(index - digits)
    }

    /// How many bytes before the index, running, satisfy the condition.
    func run(before index: Int, while condition: (UInt8) -> Bool) -> Int {
        bytes[..<index].reversed().prefix(while: condition).count
    }

    /// How many bytes from the index on, running, satisfy the condition.
    func run(from index: Int, while condition: (UInt8) -> Bool) -> Int {
        bytes[index...].prefix(while: condition).count
    }

    /// The word, in small letters, stands before this byte in whatever case.
    func follows(_ word: [UInt8]) -> Bool {
        guard index >= word.count else { return false }
        return zip(bytes[(index - word.count)..<index], word).allSatisfy { $0.lowercased == $1 }
    }

    func precedes(_ word: [UInt8]) -> Bool { bytes[(index + 1)...].starts(with: word) }

    /// A tag, a comment or an address in angle brackets may begin here; a `<3` does not.
    var startsTag: Bool {
        guard let next else { return true }
        if next.isLetterOrDigit && !next.isDigit || "/!?".utf8.contains(next) { return true }
        return next != .space && line.lastClosingBracket > index
    }

    /// An entity such as `&copy;` or `&#169;` begins here.
    var startsEntity: Bool {
        let name = run(from: index + 1) { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
        let end = index + 1 + name
        return name > 0 && end < bytes.count && bytes[end] == UInt8(ascii: ";")
    }

    /// This byte ends a run of `#` that a heading would take for its closing sequence.
    var endsClosingSequence: Bool {
        guard endsLine else { return false }
        let start = index - run(before: index) { $0 == UInt8(ascii: "#") }
        return start == 0 || bytes[start - 1] == .space
    }

    /// This byte begins a run of `#` that makes its line a heading.
    var startsHeading: Bool {
        guard startsLine else { return false }
        let end = index + run(from: index) { $0 == UInt8(ascii: "#") }
        return end == bytes.count || bytes[end] == .space || bytes[end] == .lineFeed
    }

    /// A dollar that another one before it may have opened: `$x$`, but not `$4 or $7`.
    var endsMathematics: Bool {
        guard let previous, previous != .space, previous != .lineFeed else { return false }
        return !(next?.isLetterOrDigit ?? false) && line.firstDollar < index
    }

    /// Between this byte and the start of the line, a bracket aside, stands what numbers the items of
    /// a list in pandoc besides figures: one letter, or a Roman numeral.
    var followsLineLetter: Bool {
        let letters = run(before: index) { $0.isLetterOrDigit && !$0.isDigit }
        let start = index - letters
        let isNumeral = bytes[start..<index].allSatisfy { "ivxlcdm".utf8.contains($0.lowercased) }
        let opens = start > 0 && bytes[start - 1] == UInt8(ascii: "(")
        return (letters == 1 || letters > 1 && isNumeral) && isLineStart(opens ? start - 1 : start)
    }

    /// A bracket that begins the line is closed behind one word, as around the number of an item.
    var opensLineNumber: Bool {
        let word = run(from: index + 1) {
            $0.isLetterOrDigit || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "#")
        }
        let end = index + 1 + word
        return startsLine && word > 0 && end < bytes.count && bytes[end] == UInt8(ascii: ")")
    }

    /// The opening mark that begins here is followed by nothing but words, then by the closing one of
    /// its kind. Pandoc would look for that behind the end of an emphasis too, leave out white space
    /// inside of the marks, and make an apostrophe of a single one that nothing closes.
    func opensQuotation(_ kind: QuotationMark.Kind) -> Bool {
        let start = index + QuotationMark.length
        let end = (start..<bytes.count).first {
            !line.isText[$0] || QuotationMark.stands(at: $0, in: bytes, of: kind)
        }
        guard let end, end > start, line.isText[end], bytes[start] != .space,
            bytes[end - 1] != .space
        else { return false }
        return QuotationMark.closes(at: end, in: bytes, kind)
    }

    /// The other byte stands before this one in the same word.
    func followsInWord(_ other: UInt8) -> Bool {
        bytes[..<index].reversed().prefix { $0 != .space && $0 != .lineFeed }.contains(other)
    }

    /// The word that this byte begins has no character before it.
    var startsWord: Bool { previous.map { $0 == .space || $0 == .lineFeed } ?? true }

    /// Nothing but spaces stands between the index and the start of its line.
    private func isLineStart(_ index: Int) -> Bool {
        let start = index - run(before: index) { $0 == .space }
        return start == 0 ? line.startsLine : bytes[start - 1] == .lineFeed
    }
}

extension UInt8 {
    static let space = UInt8(ascii: " ")
    static let lineFeed = UInt8(ascii: "\n")

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isLetterOrDigit: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased)
    }

    var lowercased: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}
