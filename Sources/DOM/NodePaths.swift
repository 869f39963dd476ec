/// Paths to many rows of one table: what a path has in common with the last one is not written
/// again.
package struct NodePaths {
    private let nodes: NodeTable
    /// The last path, and its rows, outermost first, each with the length of the path before it.
    private var path: [UInt8] = []
    private var steps: [(row: Int, start: Int)] = []

    package init(_ nodes: NodeTable) { self.nodes = nodes }

    /// The same as `NodeTable.path(of:)`.
    package mutating func path(of row: Int) -> String {
        guard !nodes.isDeep(row) else { return nodes.path(of: row) }
        var new: [Int] = []
        var next = row
        while next >= 0, !isStep(next) {
            new.append(next)
            next = nodes[next].parent
        }
        goBack(to: next < 0 ? 0 : nodes[next].depth + 1)
        for row in new.reversed() {
            steps.append((row, path.count))
            nodes.addStep(to: row, &path)
        }
        return String(decoding: path, as: UTF8.self)
    }

    private func isStep(_ row: Int) -> Bool {
        let depth = nodes[row].depth
        return depth < steps.count && steps[depth].row == row
    }

    /// To the path of so many steps.
    private mutating func goBack(to count: Int) {
        guard count < steps.count else { return }
        path.removeLast(path.count - steps[count].start)
        steps.removeLast(steps.count - count)
    }
}
