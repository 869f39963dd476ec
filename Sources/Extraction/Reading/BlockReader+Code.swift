import ArticleModel
import DOM

extension BlockReader {
    /// Preformatted text, as it stands.
    mutating func code(_ row: Int) -> [Block]? {
        let rows = row..<page.nodes[row].end
        let text = preformatted(rows)
        markRead(rows)
        guard !text.isEmpty else { return [] }
        let code = CodeBlock(text: text, language: codeLanguage(row))
        return [block(.code(code), at: row, id: id(in: rows))]
    }

    /// The text of what was kept. Elements that set a line each, as highlighters make them, end in
    /// a line break; the break just behind the opening tag is none, as in HTML.
    private func preformatted(_ rows: Range<Int>) -> String {
        let removed = removedTexts(in: rows)
        var text = ""
        var lineEnds: [Int] = []
        for row in rows.dropFirst() {
            while let end = lineEnds.last, end <= row {
                lineEnds.removeLast()
                text.endLine()
            }
            let node = page.nodes[row]
            if node.tag == .text, !removed.contains(row) { text += page.nodes.text(of: row) }
            if node.tag == .br { text += "\n" }
            if ElementSets.block.contains(node.tag) {
                text.endLine()
                lineEnds.append(node.end)
            }
        }
        text = text.replacing("\r\n", with: "\n").trimmingSuffix("\n")
        return text.hasPrefix("\n") ? String(text.dropFirst()) : text
    }

    /// Rows of the text that was not kept.
    private func removedTexts(in rows: Range<Int>) -> Set<Int> {
        var removed: Set<Int> = []
        for index in keptBlocks.indices(in: rows) where !keptBlocks.isKept(index) {
            page.forEachText(of: page.blocks[index]) { removed.insert($0) }
        }
        return removed
    }

    /// The language a highlighter's class names, on the element or the `code` inside.
    private func codeLanguage(_ row: Int) -> String? {
        let rows = [row, row + 1].filter { $0 < page.nodes[row].end }
        for row in rows {
            if let language = page.nodes.attribute(.dataLanguage, of: row) { return language }
            let classes = page.nodes.attribute(.class, of: row)?.split(separator: " ") ?? []
            for name in classes {
                for prefix in ["language-", "lang-", "highlight-source-", "sourceCode-"]
                where name.hasPrefix(prefix) && name.count > prefix.count {
                    return String(name.dropFirst(prefix.count))
                }
            }
        }
        return nil
    }
}

extension String {
    /// Begins a new line unless at the beginning of one.
    fileprivate mutating func endLine() {
        if !isEmpty, !hasSuffix("\n") { self += "\n" }
    }
}
