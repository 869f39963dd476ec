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
        return [block(.table(table), at: row, id: id)]
    }

    private mutating func cells(_ row: Int, depth: Int) -> Table.Row {
        page.nodes.children(of: row).filter { TableParts.cell.contains(page.nodes[$0].tag) }.map {
            cell($0, depth: depth)
        }
    }

    private mutating func cell(_ row: Int, depth: Int) -> Table.Cell {
        Table.Cell(
            blocks: blocks(in: row + 1..<page.nodes[row].end, depth: depth),
            isHeader: page.nodes[row].tag == .th, columnSpan: span(.colspan, row),
            rowSpan: span(.rowspan, row), alignment: alignment(row))
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
}

/// The rows and the caption of a table, nested tables aside.
struct TableParts {
    static let cell: TagSet = [.td, .th]
    private let nodes: NodeTable
    private(set) var caption: Int?
    private(set) var head: [Int] = []
    private(set) var body: [Int] = []

    init(_ table: Int, in nodes: NodeTable) {
        self.nodes = nodes
        for child in nodes.children(of: table) {
            switch nodes[child].tag {
            case .caption: caption = child
            case .thead: head += rows(of: child)
            case .tbody, .tfoot: body += rows(of: child)
            case .tr: body.append(child)
            default: break
            }
        }
        if head.isEmpty, let first = body.first, body.count > 1, isHeadings(first) {
            head = [body.removeFirst()]
        }
    }

    private func rows(of group: Int) -> [Int] {
        nodes.children(of: group).filter { nodes[$0].tag == .tr }
    }

    private func isHeadings(_ row: Int) -> Bool {
        let cells = nodes.children(of: row).filter { nodes[$0].tag != .text }
        return cells.count > 1 && cells.allSatisfy { nodes[$0].tag == .th }
    }

    /// Two columns, two rows or a heading make a table; sections of a page in its cells unmake it.
    func isData(in page: Page) -> Bool {
        let cells = (head + body).map { row in
            nodes.children(of: row).filter { Self.cell.contains(nodes[$0].tag) }
        }
        let columns = cells.map(\.count).max() ?? 0
        guard columns > 0, !cells.joined().contains(where: holdsSections) else { return false }
        let isMarked =
            caption != nil || !head.isEmpty
            || cells.joined().contains { nodes[$0].tag == .th }
        return isMarked || (columns > 1 && cells.count > 1)
    }

    /// More than three paragraphs, a heading or another table in one cell.
    private func holdsSections(_ cell: Int) -> Bool {
        let inside = nodes.nodes[cell + 1..<max(cell + 1, nodes[cell].end)]
        return inside.contains { ElementSets.heading.contains($0.tag) || $0.tag == .table }
            || inside.count { $0.tag == .p } > 3
    }
}
