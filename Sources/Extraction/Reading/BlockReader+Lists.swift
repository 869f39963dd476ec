import ArticleModel
import DOM

extension BlockReader {
    mutating func list(_ row: Int, _ style: List.Style, depth: Int) -> [Block]? {
        var items: [List.Item] = []
        for child in page.nodes.children(of: row) {
            let content = blocks(in: child..<page.nodes[child].end, depth: depth)
            if content.isEmpty { continue }
            if isList(child), !items.isEmpty {
                items[items.count - 1].blocks += content
            } else {
                items.append(List.Item(blocks: content))
            }
        }
        guard !items.isEmpty else { return nil }
        let blocks = items.flatMap(\.blocks)
        if blocks.allSatisfy(\.isFootnote) || items.isFrame { return blocks }
        if style == .bulleted, items.allSatisfy(\.isSection) { return blocks }
        return [block(.list(List(style: style, items: items)), at: row)]
    }

    /// A list between the items of another belongs to the item before it.
    private func isList(_ row: Int) -> Bool {
        page.nodes[row].tag == .ul || page.nodes[row].tag == .ol
    }

    /// A footnote of the page.
    mutating func footnote(_ row: Int, _ label: String, depth: Int) -> [Block]? {
        let content = blocks(in: row + 1..<page.nodes[row].end, depth: depth)
        guard !content.isEmpty else { return nil }
        return [block(.footnote(Footnote(label: label, blocks: content)), at: row)]
    }

    /// Counted from the list's `start`, else from its first item's `value`.
    func numbering(_ row: Int) -> List.Style {
        let first = page.nodes.children(of: row).first { page.nodes[$0].tag == .li }
        let start =
            page.nodes.attribute(.start, of: row).flatMap(Int.init)
            ?? first.flatMap { page.nodes.attribute(.value, of: $0) }.flatMap(Int.init) ?? 1
        return .numbered(start: max(0, min(start, 999_999_999)))
    }

    /// Terms and their descriptions. A term that follows a description begins a new item.
    mutating func descriptionList(_ row: Int, depth: Int) -> [Block]? {
        var items: [List.Item] = []
        for child in descriptionParts(of: row) {
            let rows = child..<page.nodes[child].end
            let content = blocks(in: rows, depth: depth)
            guard !content.isEmpty else { continue }
            if page.nodes[child].tag == .dt {
                items.append(List.Item(term: content.inlines, blocks: []))
            } else if items.isEmpty {
                items.append(List.Item(blocks: content))
            } else {
                items[items.count - 1].blocks += content
            }
        }
        guard !items.isEmpty else { return nil }
        return [block(.list(List(style: .description, items: items)), at: row)]
    }

    /// The `dt` and `dd` of a list, also those that stand in a `div` of their own.
    private func descriptionParts(of row: Int) -> [Int] {
        page.nodes.children(of: row).flatMap { child in
            page.nodes[child].tag == .div ? page.nodes.children(of: child) : [child]
        }
    }
}

extension [Block] {
    /// The words of several blocks as one run, a line break between.
    var inlines: [Inline] {
        let runs = map { block -> [Inline] in
            switch block.content {
            case .paragraph(let content), .heading(_, let content): content
            default: [[Inline]](block.paragraphs.map { [.text($0)] }).lines
            }
        }
        return runs.lines
    }
}

extension [[Inline]] {
    /// The runs as one, a line break between.
    fileprivate var lines: [Inline] { [Inline](joined(separator: [.lineBreak])) }
}

extension Block {
    fileprivate var isFootnote: Bool { if case .footnote = content { true } else { false } }
}

extension List.Item {
    /// It begins with a heading, pictures aside: a card of a page, not an item of a list.
    fileprivate var isSection: Bool {
        let first = blocks.first { !$0.isPicture }
        return if case .heading = first?.content { true } else { false }
    }
}

extension [List.Item] {
    /// One item around one list: a list that only indents, as threads of comments do.
    fileprivate var isFrame: Bool {
        guard count == 1, self[0].blocks.count == 1, case .list = self[0].blocks[0].content else {
            return false
        }
        return true
    }
}
