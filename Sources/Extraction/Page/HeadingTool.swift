import DOM

extension NodeTable {
    /// Whether an element in a heading serves the page, not the text: the sign that links to the
    /// heading, or a wiki's link to edit what is below it.
    func isHeadingTool(_ row: Int) -> Bool {
        let node = self[row]
        guard (node.tag == .a || node.tag == .span), node.text.count <= Self.longestTool,
            ancestors(of: row).prefix(2).contains(where: {
                ElementSets.heading.contains(self[$0].tag)
            })
        else { return false }
        if node.tag == .span {
            return attributeBytes(.class, of: row)?.elementsEqual("mw-editsection".utf8) ?? false
        }
        return Self.permalinkMarks.contains(FoldedText.folded(text(of: row)))
    }

    /// In bytes.
    private static let longestTool = 200
    /// Signs that documentation puts beside a heading to link to it.
    static let permalinkMarks: Set<String> = ["¶", "#", "§", "🔗"]
}
