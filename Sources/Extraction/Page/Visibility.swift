import DOM

extension NodeTable {
    /// Whether the element itself says that it is not shown.
    func isHidden(_ row: Int) -> Bool {
        let node = self[row]
        guard !node.attributes.isDisjoint(with: Self.hidingAttributes),
            node.tag != .body, node.tag != .html, !isFormula(row)
        else { return false }
        return has(.hidden, row)
            || attributeBytes(.ariaHidden, of: row).map { $0.elementsEqual("true".utf8) } ?? false
            || attributeBytes(.style, of: row).map(Self.hides) ?? false
            || attributeBytes(.class, of: row).map(Self.namesHidden) ?? false
    }

    private static let hidingAttributes: AttributeSet = [.hidden, .ariaHidden, .style, .class]

    /// Formulas are often hidden behind a picture of themselves; the formula is what we want.
    func isFormula(_ row: Int) -> Bool {
        let first = row + 1
        return self[row].tag == .math || (first < self[row].end && self[first].tag == .math)
    }

    /// Class names by which common frameworks mark text that only screen readers meet.
    /// Source: Bootstrap 4 and 5, WordPress, Foundation, Tailwind, GOV.UK, Drupal, H5BP.
    private static let hiddenClassNames = [
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text",
        "screen-reader-only", "show-for-sr", "assistive-text", "element-invisible",
        "u-hiddenVisually", "govuk-visually-hidden", "screenreader", "screen-reader", "sr-text",
        "a11y-hidden",
    ]

    /// By length, in bytes.
    private static let hiddenClassNamesByLength = Dictionary(
        grouping: hiddenClassNames.map { Array($0.utf8) }, by: \.count)

    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        var display = WordMatcher("display:none")
        var visibility = WordMatcher("visibility:hidden")
        for byte in style where byte > 0x20 {
            if display.matches(byte | 0x20) || visibility.matches(byte | 0x20) { return true }
        }
        return false
    }

    private static func namesHidden(_ names: ArraySlice<UInt8>) -> Bool {
        var start = names.startIndex
        while start < names.endIndex {
            let end = names[start...].firstIndex { $0 <= 0x20 } ?? names.endIndex
            if end - start >= 7, let known = hiddenClassNamesByLength[end - start],
                known.contains(where: { names[start..<end].elementsEqual($0) })
            {
                return true
            }
            start = end + 1
        }
        return false
    }
}

/// Finds a word in bytes that come one by one. Only for words whose first letter stands nowhere
/// else in them.
private struct WordMatcher {
    private let word: String.UTF8View
    private var next: String.UTF8View.Index

    init(_ word: String) {
        self.word = word.utf8
        next = self.word.startIndex
    }

    /// Whether the word ends with this byte.
    mutating func matches(_ byte: UInt8) -> Bool {
        if byte != word[next] { next = word.startIndex }
        if byte == word[next] { next = word.index(after: next) }
        guard next == word.endIndex else { return false }
        next = word.startIndex
        return true
    }
}
