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
                let isAnswered = nodes[place].feature < FeatureMatrix.width
                if !isInside || !isAnswered { nodes[place].right = 0 }
                // A leaf's column is read too, for nothing.
                if !isAnswered { nodes[place].feature = 0 }
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
                    unsafe Self.add(TreeWalk(nodes: nodes, values: values, root: root), to: &sums)
                }
            }
        }
        return sums
    }

    /// Four rows at once, then those that are left one by one: the processor waits for the answer to
    /// a question before it can ask the next, but not for those of other rows.
    private static func add(_ walk: TreeWalk, to sums: inout [Float]) {
        let width = FeatureMatrix.width
        var index = 0
        while index + 4 <= sums.count {
            let row = index &* width
            var (first, second) = unsafe (walk.root, walk.root)
            var (third, fourth) = (first, second)
            var isGoing = true
            while isGoing {
                let isFirst = unsafe walk.step(&first, row)
                let isSecond = unsafe walk.step(&second, row &+ width)
                let isThird = unsafe walk.step(&third, row &+ 2 &* width)
                let isFourth = unsafe walk.step(&fourth, row &+ 3 &* width)
                isGoing = (isFirst || isSecond) || (isThird || isFourth)
            }
            unsafe sums[index] += walk.nodes[first].value
            unsafe sums[index + 1] += walk.nodes[second].value
            unsafe sums[index + 2] += walk.nodes[third].value
            unsafe sums[index + 3] += walk.nodes[fourth].value
            index += 4
        }
        while index < sums.count {
            var place = unsafe walk.root
            while unsafe walk.step(&place, index &* width) {}
            unsafe sums[index] += walk.nodes[place].value
            index += 1
        }
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

/// The ways of rows through one tree; `Forest.init` has seen to it that none leads outside.
@unsafe private struct TreeWalk {
    let nodes: UnsafeBufferPointer<Forest.Node>
    let values: UnsafeBufferPointer<Float>
    let root: Int

    /// Goes on by one question.
    /// - Returns: whether there was one.
    @inline(__always)
    func step(_ place: inout Int, _ row: Int) -> Bool {
        let node = unsafe nodes[place]
        let isLeft = unsafe values[row &+ Int(node.feature)] <= node.value
        // In a leaf both are 0 steps.
        let right = Int(node.right)
        place &+= isLeft ? min(right, 1) : right
        return right != 0
    }
}
