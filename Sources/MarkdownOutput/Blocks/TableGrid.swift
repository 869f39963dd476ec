import ArticleModel

/// A table of any shape as one of a line of text in each cell, for a dialect that knows no other:
/// spans become empty cells, the blocks of a cell lines.
enum TableGrid {
    /// The widest span that is written out, in columns and in rows.
    private static let widestSpan = 100

    /// - Returns: `nil` for a table without cells.
    static func simple(_ table: Table, in context: MarkdownContext) -> Table? {
        let rows = filled(table.head + table.body)
        let columns = rows.map(\.count).max() ?? 0
        guard columns > 0 else { return nil }
        let even = rows.map { row -> Table.Row in
            let cells = row.map { cell in line(of: cell, in: context) }
            return cells + Array(repeating: empty, count: columns - cells.count)
        }
        let head = table.head.isEmpty ? 0 : 1
        return Table(head: Array(even.prefix(head)), body: Array(even.dropFirst(head)))
    }

    private static let empty = Table.Cell(blocks: [])

    /// With an empty cell wherever a span reaches.
    private static func filled(_ rows: [Table.Row]) -> [Table.Row] {
        /// By column, how many more rows a cell above reaches down.
        var reach: [Int] = []
        return rows.map { row in
            var filled: Table.Row = []
            func fillFromAbove() {
                while filled.count < reach.count, reach[filled.count] > 0 {
                    reach[filled.count] -= 1
                    filled.append(empty)
                }
            }
            for cell in row {
                fillFromAbove()
                let width = min(widestSpan, max(1, cell.columnSpan))
                let height = min(widestSpan, max(1, cell.rowSpan))
                while reach.count < filled.count + width { reach.append(0) }
                for column in filled.count..<(filled.count + width) { reach[column] = height - 1 }
                filled.append(cell)
                filled += Array(repeating: empty, count: width - 1)
            }
            fillFromAbove()
            return filled
        }
    }

    /// The cell with all its blocks as one paragraph of lines; where a link leads, only to the first.
    private static func line(of cell: Table.Cell, in context: MarkdownContext) -> Table.Cell {
        let lines = cell.blocks.flatMap { self.lines(of: $0, in: context) }.filter { !$0.isEmpty }
        let id = cell.blocks.lazy.compactMap(\.id).first(where: context.targets.contains)
        let paragraph = Block(.paragraph(Array(lines.joined(separator: [.lineBreak]))), id: id)
        return Table.Cell(
            blocks: lines.isEmpty ? [] : [paragraph], isHeader: cell.isHeader,
            alignment: cell.alignment)
    }

    private static func lines(of block: Block, in context: MarkdownContext) -> [[Inline]] {
        let inner = block.content.children.flatMap { lines(of: $0, in: context) }
        switch block.content {
        case .paragraph(let inlines): return [inlines.inLanguage(of: block)]
        case .heading(_, let inlines): return [[.strong(inlines.inLanguage(of: block))]]
        case .list(let list): return lines(of: list, in: context)
        case .quotation(let quotation): return inner + [quotation.attribution]
        case .code(let code): return code.text.lines.map { [.code($0)] }
        case .figure(let figure):
            return figure.images.map { [context.picture($0)] } + [figure.caption, figure.credit]
        case .table(let table): return [table.caption] + inner
        case .divider: return []
        case .aside(let aside): return [[.strong(aside.title)]] + inner
        case .embed(let embed):
            let words: [Inline] = [.text(embed.title ?? embed.url)]
            return [[.link(Link(target: .external(embed.url), content: words))]]
        case .footnote(let footnote):
            return context.footnotes.contains(footnote.label)
                ? [] : [[.superscript([.text(footnote.label)])]] + inner
        case .math(let math): return [[.math(math)]]
        }
    }

    private static func lines(of list: List, in context: MarkdownContext) -> [[Inline]] {
        list.items.enumerated().flatMap { index, item -> [[Inline]] in
            var lines = item.blocks.flatMap { self.lines(of: $0, in: context) }
            if !item.term.isEmpty { lines.insert([.strong(item.term)], at: 0) }
            guard !lines.isEmpty else { return [] }
            switch list.style {
            case .bulleted: lines[0].insert(.text("• "), at: 0)
            case .numbered(let start): lines[0].insert(.text("\(start &+ index). "), at: 0)
            case .description: break
            }
            return lines
        }
    }
}
