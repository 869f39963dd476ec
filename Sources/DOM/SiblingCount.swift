/// Numbers the siblings of a name while a table grows, without looking back at them.
struct SiblingCount {
    /// By name, the row of the last sibling in the innermost open element that has one; -1 for none.
    private var last: [Int32] = []
    /// By row, what `last` had for its name before.
    private var shadowed: [Int32] = []

    /// The ordinal of the row that comes next.
    mutating func ordinal(name: Int, parent: Int, in nodes: [NodeTable.Node]) -> Int32 {
        while last.count <= name { last.append(-1) }
        let previous = Int(last[name])
        shadowed.append(last[name])
        last[name] = Int32(nodes.count)
        guard previous >= 0, nodes[previous].parent == parent else { return 1 }
        return nodes[previous].ordinal + 1
    }

    /// The element is complete: what stood before its children is the last of its name again.
    mutating func leave(_ row: Int, in nodes: [NodeTable.Node]) {
        var child = row + 1
        while child < nodes[row].end {
            // Only the first of a name shadows one outside.
            if nodes[child].ordinal == 1 { last[Int(nodes[child].nameIndex)] = shadowed[child] }
            child = nodes[child].end
        }
    }
}
