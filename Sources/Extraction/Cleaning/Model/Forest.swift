/// Boosted regression trees, laid out one after the other.
struct Forest: Sendable {
    /// Eight bytes. The left child stands just behind its parent.
    struct Node: Sendable {
        /// The most that goes left; in a leaf, what it adds to the log-odds.
        var value: Float
        /// What the leaves below add on average, in units of `meanUnit`.
        var mean: Int16
        /// Column of the feature that is asked.
        var feature: UInt8
        /// Steps to the right child; 0 in a leaf.
        var right: UInt8
    }

    let nodes: [Node]
    /// Index of the root of each tree.
    let roots: [Int]

    /// In log-odds.
    static let meanUnit: Float = 1 / 8192

    /// The log-odds of every row of a matrix.
    ///
    /// Tree by tree: a tree stays in the cache while all rows pass through it.
    func logOdds(of matrix: FeatureMatrix) -> [Float] {
        let (nodes, values) = (nodes, matrix.values)
        var sums = [Float](repeating: 0, count: matrix.count)
        for root in roots {
            var row = 0
            for index in sums.indices {
                var place = root
                var node = nodes[place]
                while node.right != 0 {
                    let isLeft = values[row + Int(node.feature)] <= node.value
                    place += isLeft ? 1 : Int(node.right)
                    node = nodes[place]
                }
                sums[index] += node.value
                row += matrix.width
            }
        }
        return sums
    }

    /// What each feature of a row adds to its log-odds: along the way through each tree, how far a
    /// question moves the mean of the leaves that are left.
    ///
    /// Source: A. Saabas, Interpreting random forests, 2014.
    func contributions(of row: ArraySlice<Float>) -> [Float] {
        var result = [Float](repeating: 0, count: row.count)
        for root in roots {
            var node = root
            while nodes[node].right != 0 {
                let feature = Int(nodes[node].feature)
                let isLeft = row[row.startIndex + feature] <= nodes[node].value
                let child = node + (isLeft ? 1 : Int(nodes[node].right))
                result[feature] += mean(child) - mean(node)
                node = child
            }
        }
        return result
    }

    private func mean(_ node: Int) -> Float { Float(nodes[node].mean) * Self.meanUnit }
}
