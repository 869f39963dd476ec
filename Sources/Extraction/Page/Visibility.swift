import DOM

extension NodeTable {
    /// Whether the element itself says that it is not shown.
    func isHidden(_ row: Int) -> Bool {
        let node = self[row]
        guard node.tag != .text, node.tag != .body, node.tag != .html else { return false }
        guard !isFormula(row) else { return false }
        return has(.hidden, row)
            || attributeBytes(.ariaHidden, of: row).map { $0.elementsEqual("true".utf8) } ?? false
            || attributeBytes(.style, of: row).map(Self.hides) ?? false
            || attributeBytes(.class, of: row).map(Self.namesHidden) ?? false
    }

    /// Formulas are often hidden behind a picture of themselves; the formula is what we want.
    func isFormula(_ row: Int) -> Bool {
        let first = row + 1
        return self[row].tag == .math || (first < self[row].end && self[first].tag == .math)
    }

    /// Class names by which common frameworks mark text that only screen readers meet.
    /// Source: Bootstrap 4 and 5, WordPress, Foundation, Tailwind, GOV.UK, Drupal, H5BP.
    static let hiddenClassNames: Set<String> = [
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text",
        "screen-reader-only", "show-for-sr", "assistive-text", "element-invisible",
        "u-hiddenVisually", "govuk-visually-hidden", "screenreader", "screen-reader", "sr-text",
        "a11y-hidden",
    ]

    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        let compact = style.filter { $0 > 0x20 }.map { $0 | 0x20 }
        return compact.contains("display:none".utf8) || compact.contains("visibility:hidden".utf8)
    }

    private static func namesHidden(_ names: ArraySlice<UInt8>) -> Bool {
        names.split(whereSeparator: { $0 <= 0x20 }).contains {
            $0.count >= 7 && hiddenClassNames.contains(String(decoding: $0, as: UTF8.self))
        }
    }
}
