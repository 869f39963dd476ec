package import ArticleModel
package import DOM

/// A source parsed: its nodes and its text, cut into blocks. A value; nothing edits it.
package struct Page: Sendable {
    package let source: Source
    package let nodes: NodeTable
    /// Every character of the page's text is in exactly one; in document order.
    package let blocks: [TextBlock]
    package let footnotes: FootnoteLinks
    /// By row, the index of the block that begins there.
    package let blockAtRow: BlockStarts
    /// By row, what its element does to the text in and around it.
    let marks: RowMarks

    /// - Parameters:
    ///   - source: what was parsed.
    ///   - nodes: the table of its tree.
    package init(source: Source, nodes: NodeTable) {
        self.source = source
        self.nodes = nodes
        footnotes = FootnoteLinks(nodes)
        marks = RowMarks(nodes)
        var segmentation = Segmentation(nodes, marks, footnotes: footnotes)
        blocks = segmentation.textBlocks().map { block in
            guard source.kind == .markdown else { return block }
            var block = block
            block.line = Self.writtenLine(of: block.element, in: nodes) ?? block.line
            return block
        }
        blockAtRow = BlockStarts(of: blocks, rows: nodes.count)
    }
}

extension Page {
    /// The line of what was parsed on which an element stands.
    func line(of row: Int) -> Int {
        let written = source.kind == .markdown ? Self.writtenLine(of: row, in: nodes) : nil
        return written ?? nodes[row].line
    }

    /// The line of the Markdown that an element was made from, as cmark notes it: `12:1-14:20`.
    private static func writtenLine(of row: Int, in nodes: NodeTable) -> Int? {
        for element in nodes.lineage(of: row) {
            guard let position = nodes.attribute(.dataSourcePosition, of: element) else { continue }
            return position.split(separator: ":").first.flatMap { Int($0) }
        }
        return nil
    }

    /// The line of the file on which something of the parsed content stands.
    package func fileLine(_ line: Int) -> Int { line + source.firstLine - 1 }

    /// The words of a block, white space folded, without those of detached blocks inside it.
    package func text(of block: TextBlock) -> String {
        var folded = FoldedText()
        folded.reserveCapacity(byteCount(of: block))
        forEachText(of: block) { folded.append(nodes.text[nodes[$0].text]) }
        return folded.string
    }

    /// The words of every block.
    var texts: [String] {
        var folded = FoldedText()
        return blocks.map { block in
            folded.removeAll()
            forEachText(of: block) { folded.append(nodes.text[nodes[$0].text]) }
            return folded.string
        }
    }

    /// Calls `body` with every row of text that belongs to the block; a line break calls it with
    /// its own row, whose text is empty.
    package func forEachText(of block: TextBlock, _ body: (Int) -> Void) {
        var row = block.rows.lowerBound
        while row < block.rows.upperBound {
            if row != block.rows.lowerBound, let inner = blockAtRow[row], blocks[inner].isDetached {
                row = nodes[row].end
                continue
            }
            if nodes[row].tag == .text { body(row) }
            row += 1
        }
    }
}

extension Page {
    /// The blocks that begin in a run of rows.
    func blockIndices(in rows: Range<Int>) -> Range<Int> {
        blockAtRow.indices(in: rows)
    }

    /// How many bytes of text, white space and all, stand between the first and the last row.
    func byteCount(of block: TextBlock) -> Int {
        let end =
            block.rows.upperBound < nodes.count
            ? nodes[block.rows.upperBound].text.lowerBound : nodes.text.count
        return end - nodes[block.rows.lowerBound].text.lowerBound
    }
}
