import DOM

extension NodeTable {
    /// Whether the element itself says that it is not shown.
    func isHidden(_ row: Int) -> Bool {
        let node = self[row]
        guard !node.attributes.isDisjoint(with: Self.hidingAttributes),
            node.tag != .body, node.tag != .html, !isFormula(row)
        else { return false }
        var isHidden = node.attributes.contains(.hidden)
        forEachAttribute(of: row) { name, value in
            switch name {
            case .ariaHidden: isHidden = isHidden || values[value].elementsEqual("true".utf8)
            case .style: isHidden = isHidden || hides(value)
            case .class: isHidden = isHidden || namesHidden(value)
            default: break
            }
        }
        return isHidden
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

    private static let hiddenNames = hiddenClassNames.map { Array($0.utf8) }

    /// A bit for each length that one of them has, in bytes.
    private static let hiddenNameLengths = hiddenNames.reduce(0) { $0 | 1 << $1.count }

    /// Whether one of the words of a `class` is such a name.
    private func namesHidden(_ names: Range<Int>) -> Bool {
        unsafe values.withUnsafeBufferPointer { values in
            let lengths = Self.hiddenNameLengths
            var start = names.lowerBound
            while start < names.upperBound {
                var end = start
                while end < names.upperBound, unsafe values[end] > 0x20 { end &+= 1 }
                // A shift beyond the width is 0.
                if 1 << (end - start) & lengths != 0,
                    unsafe Self.isHiddenName(values[start..<end])
                {
                    return true
                }
                start = end + 1
            }
            return false
        }
    }

    private static func isHiddenName(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        hiddenNames.contains { unsafe name.elementsEqual($0) }
    }

    /// Whether its own style takes the element off the page.
    func isStyledAway(_ row: Int) -> Bool {
        var isStyledAway = false
        forEachAttribute(of: row) { name, value in
            if name == .style { isStyledAway = hides(value) }
        }
        return isStyledAway
    }

    private func hides(_ style: Range<Int>) -> Bool {
        var display = WordMatcher(Self.displayNone)
        var visibility = WordMatcher(Self.visibilityHidden)
        for index in style where values[index] > 0x20 {
            let byte = values[index] | 0x20
            if display.matches(byte) || visibility.matches(byte) { return true }
        }
        return false
    }

    private static let displayNone = Array("display:none".utf8)
    private static let visibilityHidden = Array("visibility:hidden".utf8)
}

/// Finds a word in bytes that come one by one. Only for words whose first letter stands nowhere
/// else in them.
private struct WordMatcher {
    private let word: [UInt8]
    private var next = 0

    init(_ word: [UInt8]) { self.word = word }

    /// Whether the word ends with this byte.
    mutating func matches(_ byte: UInt8) -> Bool {
        if byte != word[next] { next = 0 }
        if byte == word[next] { next += 1 }
        guard next == word.count else { return false }
        next = 0
        return true
    }
}
