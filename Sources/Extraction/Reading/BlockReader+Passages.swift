import ArticleModel
import DOM

extension BlockReader {
    mutating func quotation(_ row: Int, depth: Int) -> [Block]? {
        var content = blocks(in: row + 1..<page.nodes[row].end, depth: depth)
        guard !content.isEmpty else { return nil }
        // Only indented.
        if content.allSatisfy(\.isCode) { return content }
        var quotation = Quotation(blocks: [])
        var id: String?
        if content.count > 1, let last = content.last, isAttribution(last, in: row) {
            quotation.attribution = [last].inlines
            id = last.id
            content.removeLast()
        }
        quotation.blocks = content
        quotation.isPullQuote = isPullQuote(row)
        return [block(.quotation(quotation), at: row, id: id)]
    }

    /// The page calls the element, or the figure just around it, a pull quote. Not so `pull-left`
    /// and `pull-right`: in Bootstrap they are where something floats.
    func isPullQuote(_ row: Int) -> Bool {
        let parent = page.nodes[row].parent
        let isFramed = parent >= 0 && page.nodes[parent].tag == .figure
        return NameWords.all(of: row, in: page.nodes).arePullQuote
            || (isFramed && NameWords.all(of: parent, in: page.nodes).arePullQuote)
    }

    /// A container that is called a pull quote; the quotation in it where there is one.
    private mutating func pullQuote(_ row: Int, depth: Int) -> [Block]? {
        guard let blocks = quotation(row, depth: depth) else { return nil }
        guard case .quotation(let outer) = blocks[0].content, outer.blocks.count == 1,
            outer.attribution.isEmpty, case .quotation(var inner) = outer.blocks[0].content
        else { return blocks }
        inner.isPullQuote = true
        var block = outer.blocks[0]
        block.content = .quotation(inner)
        return [block]
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

    func isMostOfArticle(_ rows: Range<Int>) -> Bool {
        keptBlocks.shareOfArticle(in: rows) >= 0.5
    }

    /// An aside or a `details`, with its first heading or summary as title; one that holds most of
    /// the article is only a frame.
    mutating func aside(_ row: Int, depth: Int) -> [Block]? {
        let rows = row..<page.nodes[row].end
        guard !isMostOfArticle(rows) else { return nil }
        if isPullQuote(row) { return pullQuote(row, depth: depth) }
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
        let summary = page.nodes.children(of: row).first { page.nodes[$0].tag == .summary }
        guard let summary, let id = block.id else { return false }
        return id == self.id(in: summary..<page.nodes[summary].end)
    }

    /// A container that its name calls a fact box or a pull quote.
    mutating func factBox(_ row: Int, depth: Int) -> [Block]? {
        let names = NameWords.all(of: row, in: page.nodes)
        let isFramed = page.nodes[max(0, page.nodes[row].parent)].tag == .figure
        guard
            names.contains(where: Self.factBoxNames.contains) || names.areFactBox
                || names.arePullQuote || (isFramed && isPullQuote(row))
        else { return nil }
        return aside(row, depth: depth)
    }

    /// Names of one word; `fact-box` and `info-box` are two.
    private static let factBoxNames: Set<String> = [
        "factbox", "faktaboks", "faktarute", "infobox", "infobokse", "sidebox", "faktaruta",
    ]
}

extension Block {
    fileprivate var isCode: Bool { if case .code = content { true } else { false } }
}

extension [String] {
    fileprivate var areFactBox: Bool {
        contains("box") && (contains("fact") || contains("facts") || contains("fakta"))
    }

    /// One begins with `pull`, and does not go on with a side.
    fileprivate var arePullQuote: Bool {
        indices.contains { index in
            self[index].hasPrefix("pull")
                && (index + 1 == count || !["left", "right"].contains(self[index + 1]))
        }
    }
}

extension NameWords {
    /// The words of an element's class and id, lower case; of each, those in its beginning: what is
    /// longer was made by a machine.
    static func all(of row: Int, in nodes: NodeTable) -> [String] {
        var words: [String] = []
        nodes.forEachAttribute(of: row) { name, value in
            guard name == .class || name == .id else { return }
            for word in NameWords(value.prefix(longest), in: nodes.values) {
                words.append(
                    String(decoding: nodes.values[word].lazy.map { $0 | 0x20 }, as: UTF8.self))
            }
        }
        return words
    }

    /// In bytes.
    private static let longest = 200
}
