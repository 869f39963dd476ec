import DOM

/// By row of a page: what its element does to the text in and around it.
struct RowMarks: Sendable {
    private struct Mark: OptionSet {
        let rawValue: UInt8
        static let interrupting = Mark(rawValue: 1)
        static let hidden = Mark(rawValue: 2)
    }

    private var marks: [Mark]

    init(_ nodes: NodeTable) {
        marks = Array(repeating: [], count: nodes.count)
        let blocks = ElementSets.block
        for row in nodes.nodes.indices.reversed() where nodes[row].tag != .text {
            if blocks.contains(nodes[row].tag) { marks[row].insert(.interrupting) }
            if nodes.isHidden(row) { marks[row].insert(.hidden) }
            let parent = nodes[row].parent
            if isInterrupting(row), parent >= 0 { marks[parent].insert(.interrupting) }
        }
    }

    /// It interrupts the flow of text: by its name, or because something in it does.
    func isInterrupting(_ row: Int) -> Bool { marks[row].contains(.interrupting) }

    /// It says itself that it is not shown.
    func isHidden(_ row: Int) -> Bool { marks[row].contains(.hidden) }
}
