/// Boosted regression trees, laid out one after the other.
struct Forest: Sendable {
    /// Eight bytes. The left child stands just behind its parent.
    struct Node: Sendable {
        /// The most that goes left; in a leaf, what it adds to the log-odds.
        var value: Float
        /// What the leaves below add on average, in units of `meanUnit`.
        var mean: Int16
        /// The column that is asked.
        var feature: UInt8
        /// Steps to the right child; 0 in a leaf.
        var right: UInt8
    }

    let nodes: [Node]
    /// Index of the root of each tree.
    let roots: [Int]

    /// In log-odds.
    static let meanUnit: Float = 1 / 8192

    /// - Parameters:
    ///   - nodes: of all trees, one after the other; what asks for a column that is not there, or
    ///     leads out of its tree, becomes a leaf.
    ///   - roots: index of the root of each tree; a tree without nodes is left out.
    init(nodes: [Node], roots: [Int]) {
        var nodes = nodes
        let trees = zip(roots, roots.dropFirst() + [nodes.count]).filter { $0 < $1 }
        for (root, end) in trees {
            for place in root..<end {
                let isInside = place + max(1, Int(nodes[place].right)) < end
                if !isInside || nodes[place].feature >= FeatureMatrix.width {
                    nodes[place].right = 0
                }
            }
        }
        (self.nodes, self.roots) = (nodes, trees.map(\.0))
    }

    /// The log-odds of every row of a matrix.
    ///
    /// Tree by tree: a tree stays in the cache while all rows pass through it.
    func logOdds(of matrix: FeatureMatrix) -> [Float] {
        var sums = [Float](repeating: 0, count: matrix.count)
        unsafe nodes.withUnsafeBufferPointer { nodes in
            unsafe matrix.values.withUnsafeBufferPointer { values in
                for root in roots {
                    var row = 0
                    for index in sums.indices {
                        unsafe sums[index] += Self.answer(of: nodes, from: root, values, row)
                        row += FeatureMatrix.width
                    }
                }
            }
        }
        return sums
    }

    /// What the leaf adds to which one row leads; `init` has seen to it that no way leads outside.
    @inline(__always)
    private static func answer(
        of nodes: UnsafeBufferPointer<Node>, from root: Int, _ values: UnsafeBufferPointer<Float>,
        _ row: Int
    ) -> Float {
        var place = root
        var node = unsafe nodes[place]
        while node.right != 0 {
            let isLeft = unsafe values[row &+ Int(node.feature)] <= node.value
            place &+= isLeft ? 1 : Int(node.right)
            node = unsafe nodes[place]
        }
        return node.value
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
