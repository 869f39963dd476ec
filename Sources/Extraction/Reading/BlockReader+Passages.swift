import ArticleModel
import DOM

extension BlockReader {
    mutating func quotation(_ row: Int, depth: Int) -> [Block]? {
        var content = blocks(in: row + 1..<page.nodes[row].end, depth: depth)
        guard !content.isEmpty else { return nil }
        var quotation = Quotation(blocks: [])
        var id: String?
        if content.count > 1, let last = content.last, isAttribution(last, in: row) {
            quotation.attribution = [last].inlines
            id = last.id
            content.removeLast()
        }
        quotation.blocks = content
        quotation.isPullQuote = NameWords.all(of: row, in: page.nodes).contains {
            $0.hasPrefix("pull")
        }
        return [block(.quotation(quotation), at: row, id: id)]
    }

    /// A last line in a `cite` or `footer`, or one that begins with a dash.
    private func isAttribution(_ block: Block, in quotation: Int) -> Bool {
        let text = block.paragraphs.first ?? ""
        if text.count <= 120, let first = text.first, "—–―".contains(first) { return true }
        let end = page.nodes[quotation].end
        return page.nodes.nodes.indices[quotation..<end].contains { row in
            let tag = page.nodes[row].tag
            return (tag == .footer || tag == .cite)
                && FoldedText.folded(page.nodes.text(of: row)) == text
        }
    }

    /// An aside or a `details`, with its first heading or summary as title; one that holds most of
    /// the article is only a frame.
    mutating func aside(_ row: Int, depth: Int) -> [Block]? {
        let rows = row..<page.nodes[row].end
        guard keptBlocks.shareOfArticle(in: rows) < 0.5 else { return nil }
        var content = blocks(in: row + 1..<rows.upperBound, depth: depth)
        guard !content.isEmpty else { return nil }
        var aside = Aside(blocks: [])
        var id: String?
        if content.count > 1, let first = content.first, isTitle(first, of: row) {
            aside.title = [first].inlines
            id = first.id
            content.removeFirst()
        }
        aside.blocks = content
        return [block(.aside(aside), at: row, id: id)]
    }

    private func isTitle(_ block: Block, of row: Int) -> Bool {
        if case .heading = block.content { return true }
        guard page.nodes[row].tag == .details else { return false }
        return block.origin.path.contains("/summary")
    }

    /// A container that its name calls a fact box.
    mutating func factBox(_ row: Int, depth: Int) -> [Block]? {
        let names = NameWords.all(of: row, in: page.nodes)
        guard !names.isEmpty, names.contains(where: Self.factBoxNames.contains) || names.isFactBox
        else {
            return nil
        }
        return aside(row, depth: depth)
    }

    /// Names of one word; `fact-box` and `info-box` are two.
    private static let factBoxNames: Set<String> = [
        "factbox", "faktaboks", "faktarute", "infobox", "infobokse", "sidebox", "faktaruta",
    ]

    /// Preformatted text, as it stands.
    mutating func code(_ row: Int) -> [Block]? {
        let rows = row..<page.nodes[row].end
        markRead(rows)
        let text = rows.reduce(into: "") { text, row in
            if page.nodes[row].tag == .text { text += page.nodes.text(of: row) }
            if page.nodes[row].tag == .br { text += "\n" }
        }
        let lines = text.replacing("\r\n", with: "\n").trimmingSuffix("\n")
        guard !lines.isEmpty else { return [] }
        let code = CodeBlock(text: lines, language: codeLanguage(row))
        return [block(.code(code), at: row, id: id(in: rows))]
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

extension [String] {
    fileprivate var isFactBox: Bool {
        contains("box") && (contains("fact") || contains("facts") || contains("fakta"))
    }
}

extension NameWords {
    /// The words of an element's class and id.
    static func all(of row: Int, in nodes: NodeTable) -> [String] {
        [AttributeName.class, .id].compactMap { nodes.attributeBytes($0, of: row) }
            .flatMap { Array(NameWords($0)) }
    }
}
