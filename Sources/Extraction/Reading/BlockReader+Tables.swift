import ArticleModel
import DOM

extension BlockReader {
    /// A table of data; `nil` for one that only lays out the page.
    mutating func table(_ row: Int, depth: Int) -> [Block]? {
        let parts = TableParts(row, in: page.nodes)
        guard parts.isData(in: page) else { return nil }
        var table = Table(body: [])
        var id: String?
        if let caption = parts.caption {
            let words = blocks(in: caption..<page.nodes[caption].end, depth: depth)
            table.caption = words.inlines
            id = words.first?.id
        }
        table.head = parts.head.map { cells($0, depth: depth) }
        table.body = parts.body.map { cells($0, depth: depth) }
        table.dropEmptyRows()
        if let title = table.takeTitle() {
            table.caption = title.inlines
            id = title.first?.id
        }
        table.dropEmptyEnds()
        return [block(.table(table), at: row, id: id)]
    }

    private mutating func cells(_ row: Int, depth: Int) -> Table.Row {
        page.nodes.children(of: row).filter { TableParts.cell.contains(page.nodes[$0].tag) }.map {
            cell($0, depth: depth)
        }
    }

    private mutating func cell(_ row: Int, depth: Int) -> Table.Cell {
        let content = blocks(in: row + 1..<page.nodes[row].end, depth: depth).asLines
        let isHeader = page.nodes[row].tag == .th
        return Table.Cell(
            blocks: isHeader ? content.map(\.unstressed) : content, isHeader: isHeader,
            columnSpan: span(.colspan, row), rowSpan: span(.rowspan, row), alignment: alignment(row)
        )
    }

    /// From 1 to 1000, the bound HTML sets.
    private func span(_ name: AttributeName, _ row: Int) -> Int {
        max(1, min(1000, page.nodes.attribute(name, of: row).flatMap(Int.init) ?? 1))
    }

    private func alignment(_ row: Int) -> Table.Alignment? {
        let style = page.nodes.attribute(.style, of: row)?.filter { !$0.isWhitespace } ?? ""
        let named =
            page.nodes.attribute(.align, of: row)?.lowercased()
            ?? style.split(separator: ";").first { $0.hasPrefix("text-align:") }
            .map { String($0.dropFirst("text-align:".count)) }
        return switch named {
        case "left", "start": .start
        case "center": .center
        case "right", "end": .end
        default: nil
        }
    }
}

extension Table {
    /// A row across which a cell reaches stays: the grid counts it.
    fileprivate mutating func dropEmptyRows() {
        guard !body.joined().contains(where: { $0.rowSpan > 1 }) else { return }
        body.removeAll { $0.allSatisfy(\.blocks.isEmpty) }
    }

    /// Drops empty cells at the ends of rows that are longer than the first.
    fileprivate mutating func dropEmptyEnds() {
        guard let columns = (head.first ?? body.first)?.count,
            (head + body).joined().allSatisfy({ $0.columnSpan == 1 && $0.rowSpan == 1 })
        else { return }
        for row in body.indices {
            while body[row].count > columns, body[row].last?.blocks.isEmpty ?? false {
                body[row].removeLast()
            }
        }
    }

    /// Takes out a first row that is one line across the whole table, where no caption is.
    fileprivate mutating func takeTitle() -> [Block]? {
        let rows = head + body
        guard caption.isEmpty, rows.count > 2, rows[0].count == 1, let cell = rows[0].first,
            cell.columnSpan > 1, cell.rowSpan == 1, cell.isLine,
            rows.allSatisfy({ $0.width <= cell.columnSpan })
        else { return nil }
        if head.isEmpty { body.removeFirst() } else { head.removeFirst() }
        if head.isEmpty, let first = body.first, first.count > 1, first.allSatisfy(\.isHeader) {
            head = [body.removeFirst()]
        }
        return cell.blocks
    }
}

extension Table.Row {
    /// In columns up to the last cell with a word, those that cells of other rows reach into aside.
    fileprivate var width: Int {
        let end = lastIndex { !$0.blocks.isEmpty }.map { $0 + 1 } ?? 0
        return prefix(end).map(\.columnSpan).reduce(0, +)
    }
}

extension Table.Cell {
    /// One paragraph.
    fileprivate var isLine: Bool {
        if case .paragraph = blocks.first?.content { blocks.count == 1 } else { false }
    }
}

extension [Block] {
    /// Paragraphs and headings alone as one paragraph, a line break between: in a cell they only
    /// set lines.
    fileprivate var asLines: [Block] {
        guard let first, allSatisfy({ $0.isLine && $0.isDeclared(as: first) }) else {
            return self
        }
        var lines = first
        lines.content = .paragraph(inlines)
        return [lines]
    }
}

extension Block {
    fileprivate var isLine: Bool {
        switch content {
        case .paragraph, .heading: true
        default: false
        }
    }

    /// Without what makes words bold: in a heading all are.
    fileprivate var unstressed: Block {
        var block = self
        block.content.mapInlines { $0 = $0.unstressed }
        return block
    }

    /// Declared in the same language and direction.
    fileprivate func isDeclared(as other: Block) -> Bool {
        language == other.language && direction == other.direction
    }
}
