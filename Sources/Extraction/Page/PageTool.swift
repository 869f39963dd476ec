import ArticleModel
import DOM

extension NodeTable {
    /// Whether an element serves the page, not the text: the sign that links to a heading, a wiki's
    /// link to edit what is below it, or the name of an icon where its font is missing.
    func isPageTool(_ row: Int) -> Bool {
        let node = self[row]
        guard Self.toolTags.contains(node.tag), !node.text.isEmpty else { return false }
        return isHeadingTool(row) || isIconName(row)
    }

    private func isHeadingTool(_ row: Int) -> Bool {
        let node = self[row]
        guard node.tag != .i, node.text.count <= Self.longestTool,
            isHeading(node.parent) || isHeading(self[max(0, node.parent)].parent)
        else { return false }
        if node.tag == .span {
            return attributeBytes(.class, of: row)?.elementsEqual("mw-editsection".utf8) ?? false
        }
        let text = FoldedText.folded(text(of: row))
        return text.count == 1 && text.allSatisfy(Self.permalinkMarks.contains)
    }

    private func isHeading(_ row: Int) -> Bool {
        row >= 0 && ElementSets.heading.contains(self[row].tag)
    }

    /// Fonts of icons draw `<i class="material-icons">chevron_right</i>` as an arrow; elsewhere the
    /// name would stand among the words.
    private func isIconName(_ row: Int) -> Bool {
        let node = self[row]
        guard node.tag != .a, node.text.count <= Self.longestIconName,
            text[node.text].allSatisfy({ Self.iconNameBytes.contains($0) }),
            let names = attribute(.class, of: row)
        else { return false }
        return Self.iconFonts.contains(where: names.holds)
    }

    private static let toolTags: TagSet = [.a, .span, .i]
    /// In bytes.
    private static let longestTool = 200
    /// In bytes, with the space around it.
    private static let longestIconName = 80
    private static let iconNameBytes = Set("abcdefghijklmnopqrstuvwxyz0123456789_ \t\r\n".utf8)
    /// What the classes of such an icon hold. Source: developers.google.com/fonts/docs, Material
    /// Icons and Material Symbols.
    private static let iconFonts = ["material-icons", "material-symbols"]
    /// Signs that documentation puts beside a heading to link to it.
    static let permalinkMarks: Set<Character> = ["¶", "#", "§", "🔗"]
}
