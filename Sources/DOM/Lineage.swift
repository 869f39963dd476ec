/// The rows from one outwards, innermost first.
@usableFromInline package struct Lineage: Sequence, IteratorProtocol {
    @usableFromInline let nodes: [NodeTable.Node]
    @usableFromInline var row: Int

    @inlinable init(nodes: [NodeTable.Node], next: Int) {
        self.nodes = nodes
        row = next
    }

    @inlinable package mutating func next() -> Int? {
        guard row >= 0 else { return nil }
        defer { row = nodes[row].parent }
        return row
    }
}
