import DOM

/// How many elements of some kinds stand in any run of rows, told without looking at them: pages
/// that nest what asks for it would else be read once a level.
struct ElementTally {
    /// By row, how many stand before it; one more at the end.
    private let before: [Int]

    init(of tags: TagSet, in nodes: NodeTable) {
        var before = [0]
        before.reserveCapacity(nodes.count + 1)
        var count = 0
        for node in nodes.nodes {
            if tags.contains(node.tag) { count += 1 }
            before.append(count)
        }
        self.before = before
    }

    func count(in rows: Range<Int>) -> Int { before[rows.upperBound] - before[rows.lowerBound] }
}
