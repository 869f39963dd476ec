import DOM

/// Cuts the text of a page into blocks, in one pass over its rows.
struct Segmentation {
    private let nodes: NodeTable
    private let marks: RowMarks
    /// The page's own footnotes; their marks and backlinks are detached.
    private let footnotes: FootnoteLinks
    private var blocks: [TextBlock] = []
    /// Block elements that are open: row, end, and whether hidden from here inwards.
    private var open: [(row: Int, end: Int, isHidden: Bool)] = []
    /// The run of text being collected.
    private var start: Int?
    private var hasText = false
    /// The last thing in the run was a line break.
    private var endsInBreak = false

    init(_ nodes: NodeTable, _ marks: RowMarks, footnotes: FootnoteLinks) {
        (self.nodes, self.marks, self.footnotes) = (nodes, marks, footnotes)
    }

    /// Every block, in the order in which the blocks begin.
    mutating func textBlocks() -> [TextBlock] {
        var row = 0
        while row < nodes.count {
            close(before: row)
            row = visit(row)
        }
        close(before: nodes.count)
        flush(before: nodes.count)
        return blocks.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
    }

    /// Takes one row into account.
    /// - Returns: the row to visit next.
    private mutating func visit(_ row: Int) -> Int {
        let node = nodes[row]
        switch node.tag {
        case .text: collect(row)
        case .br: collectBreak(row)
        case .head, .script, .style, .template: return node.end
        case .math:
            collect(row)
            return node.end
        default:
            if marks.isInterrupting(row) && !ElementSets.control.contains(node.tag) {
                flush(before: row)
                let isHidden = open.last?.isHidden ?? false
                open.append((row, node.end, isHidden || marks.isHidden(row)))
            } else if let kind = detachedKind(row) {
                detach(row, kind)
                return node.end
            } else {
                start = start ?? row
            }
        }
        return row + 1
    }

    private mutating func collect(_ row: Int) {
        let isBlank = firstVisible(in: nodes[row].text) == nil
        guard !isBlank || start != nil else { return }
        start = start ?? row
        guard !isBlank else { return }
        hasText = true
        endsInBreak = false
    }

    /// Two line breaks with nothing between end a paragraph.
    private mutating func collectBreak(_ row: Int) {
        if endsInBreak { flush(before: row) }
        endsInBreak = hasText
    }

    /// What makes an element no part of the sentence it stands in; `nil` for any other.
    private func detachedKind(_ row: Int) -> TextBlock.Kind? {
        if ElementSets.control.contains(nodes[row].tag) || nodes.isPageTool(row) {
            return .control
        }
        if footnotes.marks[row] != nil || footnotes.backlinks.contains(row) { return .footnoteMark }
        return marks.isHidden(row) ? .hidden : nil
    }

    private mutating func detach(_ row: Int, _ kind: TextBlock.Kind) {
        guard firstVisible(in: nodes[row].text) != nil else { return }
        blocks.append(
            TextBlock(
                kind: kind, element: row, rows: row..<nodes[row].end, line: nodes[row].line,
                isDetached: true))
    }

    /// Closes the block elements that end before `row`.
    private mutating func close(before row: Int) {
        while let last = open.last, last.end <= row {
            flush(before: last.end)
            open.removeLast()
        }
    }

    private mutating func flush(before row: Int) {
        defer { (start, hasText, endsInBreak) = (nil, false, false) }
        guard hasText, let start else { return }
        let element = open.last
        blocks.append(
            TextBlock(
                kind: element?.isHidden ?? false ? .hidden : .visible,
                element: element?.row ?? max(0, nodes[start].parent), rows: start..<row,
                line: line(from: start, to: row)))
    }

    /// The line of the first visible character.
    private func line(from start: Int, to end: Int) -> Int {
        for row in start..<end where nodes[row].tag == .text {
            let text = nodes[row].text
            guard let first = firstVisible(in: text) else { continue }
            let breaks = (text.lowerBound..<first).count { nodes.text[$0] == UInt8(ascii: "\n") }
            return nodes[row].line + breaks
        }
        return nodes[start].line
    }

    /// Where the first character of a run of text stands that is no white space.
    private func firstVisible(in range: Range<Int>) -> Int? {
        range.first { !nodes.text[$0].isWhiteSpace }
    }
}

extension UInt8 {
    /// One of the five characters HTML calls ASCII whitespace.
    var isWhiteSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
}
