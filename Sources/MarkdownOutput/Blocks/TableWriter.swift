import ArticleModel

/// A table in the form of GFM where that can hold it, else as HTML with Markdown in its cells.
struct TableWriter {
    let context: MarkdownContext

    func lines(of table: Table) -> [String] {
        let caption = BlockWriter(context: context).paragraph([.strong(table.caption)])
        let lines = grid(of: table).map(pipes) ?? html(of: table)
        return caption + (caption.isEmpty || lines.isEmpty ? [] : [""]) + lines
    }
}

extension TableWriter {
    /// The table as one that pipes can set; `nil` for a dialect that has HTML for what they cannot.
    private func grid(of table: Table) -> Table? {
        let flavour = context.flavour
        guard flavour.readsTables else { return nil }
        let holdsPipe =
            flavour.cutsRowsAfterCode
            && (table.head + table.body).joined().contains {
                line(of: $0).contains("|")
            }
        if table.isSimple, !holdsPipe { return table }
        return flavour.tableFallback == .lines ? TableGrid.simple(table, in: context) : nil
    }

    /// The widest table, in characters, whose columns are set under one another.
    private static let alignedWidth = 100

    /// GFM wants a row of headings; a table without one gets a row of empty cells.
    private func pipes(of table: Table) -> [String] {
        let columns = table.columns ?? 0
        let head = cells(of: table.head.first ?? [], columns: columns)
        let body = table.body.map { cells(of: $0, columns: columns) }
        let widths = widths(of: [head] + body)
        let rule = (0..<columns).map { table.alignment(of: $0).rule(width: max(3, widths[$0])) }
        return ([head, rule] + body).map { row in
            let cells = row.indices.map { column in
                row[column].padded(to: widths[column], table.alignment(of: column))
            }
            return "| " + cells.joined(separator: " | ") + " |"
        }
    }

    private func cells(of row: Table.Row, columns: Int) -> [String] {
        let cells = row.map(markdown)
        return cells + Array(repeating: "", count: columns - cells.count)
    }

    /// The columns' widths; all zero when the table would be too wide.
    private func widths(of rows: [[String]]) -> [Int] {
        let columns = rows.first?.indices ?? 0..<0
        let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let isTooWide = widths.reduce(0, +) + 3 * widths.count > Self.alignedWidth
        return isTooWide ? widths.map { _ in 0 } : widths
    }

    /// Pipes are escaped last, in code and addresses too: the row is cut before its cells are read.
    private func markdown(_ cell: Table.Cell) -> String {
        guard let block = cell.blocks.first else { return "" }
        let line = line(of: cell).replacing("|", with: "\\|")
        return BlockWriter(context: context).anchor(of: block)?.around(line) ?? line
    }

    private func line(of cell: Table.Cell) -> String {
        guard let block = cell.blocks.first, case .paragraph(let words) = block.content else {
            return ""
        }
        return InlineWriter.markdown(words.inLanguage(of: block), at: .tableCell, in: context)
    }
}

extension TableWriter {
    private func html(of table: Table) -> [String] {
        let lines = html(of: table.head, in: "thead") + html(of: table.body, in: "tbody")
        return lines.isEmpty ? [] : ["<table>"] + lines + ["</table>"]
    }

    private func html(of rows: [Table.Row], in section: String) -> [String] {
        rows.isEmpty ? [] : ["<\(section)>"] + rows.flatMap(html(of:)) + ["</\(section)>"]
    }

    /// On one line when all cells are plain words.
    private func html(of row: Table.Row) -> [String] {
        let cells = row.map(html(of:))
        guard cells.contains(where: { $0.count > 1 }) else {
            return ["<tr>" + cells.joined().joined() + "</tr>"]
        }
        return ["<tr>"] + cells.joined() + ["</tr>"]
    }

    private func isTarget(_ cell: Table.Cell) -> Bool {
        cell.blocks.contains { $0.id.map(context.targets.contains) ?? false }
    }

    /// Plain words stand between the tags; anything else is Markdown between blank lines.
    private func html(of cell: Table.Cell) -> [String] {
        let element = HTMLElement(cell)
        if let words = cell.plainWords, !isTarget(cell), !context.flavour.readsMarkdownInHTML {
            return [element.start + XMLText.escaped(words) + element.end]
        }
        let lines = BlockWriter(context: context).lines(of: cell.blocks)
        return [element.start, ""] + lines + ["", element.end]
    }
}

extension HTMLElement {
    fileprivate init(_ cell: Table.Cell) {
        let spans = [("colspan", cell.columnSpan), ("rowspan", cell.rowSpan)]
        self.init(
            cell.isHeader ? "th" : "td",
            spans.map { ($0.0, $0.1 > 1 ? String($0.1) : nil) }
                + [("align", cell.alignment?.legacyValue)])
    }
}

extension Table.Alignment {
    /// The `align` attribute survives where styles are stripped.
    fileprivate var legacyValue: String? {
        switch self {
        case .start: nil
        case .center: "center"
        case .end: "right"
        }
    }
}
