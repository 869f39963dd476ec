import ArticleModel

extension Table {
    /// One row of headings or none, no spans, rows of the same length, a line of text in each cell:
    /// what a table of GFM can hold.
    var isSimple: Bool {
        guard head.count <= 1, let columns, columns > 0 else { return false }
        let rows = head + body
        return rows.allSatisfy { $0.count <= columns }
            && rows.joined().allSatisfy { $0.columnSpan == 1 && $0.rowSpan == 1 && $0.isLine }
    }

    /// How many, by the headings or else the first row.
    var columns: Int? { (head.first ?? body.first)?.count }

    /// A column's alignment, by its heading or else its first cell.
    func alignment(of column: Int) -> Alignment? {
        guard let row = head.first ?? body.first, row.indices.contains(column) else { return nil }
        return row[column].alignment
    }
}

extension Table.Cell {
    /// A line of text, or nothing.
    fileprivate var isLine: Bool {
        if case .paragraph = blocks.first?.content { blocks.count == 1 } else { blocks.isEmpty }
    }

    /// The words, when the cell is a line of words without any markup.
    var plainWords: String? {
        guard isLine, let first = blocks.first else { return blocks.isEmpty ? "" : nil }
        guard case .paragraph(let inlines) = first.content, first.language == nil,
            first.direction == nil
        else { return nil }
        let isPlain = inlines.allSatisfy { if case .text = $0 { true } else { false } }
        return isPlain ? inlines.plainText : nil
    }
}

extension Table.Alignment? {
    /// The cell of the line below the headings.
    func rule(width: Int) -> String {
        switch self {
        case .center: ":" + String(repeating: "-", count: width - 2) + ":"
        case .end: String(repeating: "-", count: width - 1) + ":"
        case .start, nil: String(repeating: "-", count: width)
        }
    }
}

extension String {
    /// With spaces up to a width in characters.
    func padded(to width: Int, _ alignment: Table.Alignment?) -> String {
        let space = String(repeating: " ", count: max(0, width - count))
        return alignment == .end ? space + self : self + space
    }
}
