import DOM

/// How many elements of some kinds stand in any run of rows, told without looking at them: pages
/// that nest what asks for it would else be read once a level.
struct ElementTally {
    /// Their rows, in order.
    private let rows: [Int]

    init(of tags: TagSet, in nodes: NodeTable) {
        rows = nodes.nodes.indices.filter { tags.contains(nodes[$0].tag) }
    }

    func count(in range: Range<Int>) -> Int {
        guard !rows.isEmpty else { return 0 }
        return rows.partitioningIndex { $0 >= range.upperBound }
            - rows.partitioningIndex { $0 >= range.lowerBound }
    }
}
