import DOM

extension NodeTable {
    /// Whether an element in a heading serves the page, not the text: the sign that links to the
    /// heading, or a wiki's link to edit what is below it.
    func isHeadingTool(_ row: Int) -> Bool {
        let node = self[row]
        guard node.tag == .a || node.tag == .span, node.text.count <= Self.longestTool,
            isHeading(node.parent) || isHeading(self[max(0, node.parent)].parent)
        else { return false }
        if node.tag == .span {
            return attributeBytes(.class, of: row)?.elementsEqual("mw-editsection".utf8) ?? false
        }
        return Self.permalinkMarks.contains(FoldedText.folded(text(of: row)))
    }

    private func isHeading(_ row: Int) -> Bool {
        row >= 0 && ElementSets.heading.contains(self[row].tag)
    }

    /// In bytes.
    private static let longestTool = 200
    /// Signs that documentation puts beside a heading to link to it.
    static let permalinkMarks: Set<String> = ["¶", "#", "§", "🔗"]
}
