import DOM

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

    /// More than three paragraphs, another table, or a heading with something below it in one cell.
    private func holdsSections(_ cell: Int) -> Bool {
        let rows = cell + 1..<max(cell + 1, nodes[cell].end)
        return rows.contains { nodes[$0].tag == .table || isHeading($0, ofMoreIn: cell) }
            || rows.count { nodes[$0].tag == .p } > 3
    }

    private func isHeading(_ row: Int, ofMoreIn cell: Int) -> Bool {
        guard ElementSets.heading.contains(nodes[row].tag) else { return false }
        let below = nodes[row].text.upperBound..<nodes[cell].text.upperBound
        return !nodes.text[below].allSatisfy(\.isWhiteSpace)
    }
}
