/// Paths to many rows of one table: what they share is written once.
package struct NodePaths {
    private let nodes: NodeTable
    /// By row that was asked for, or stands around one.
    private var known: [Int: String] = [:]

    package init(_ nodes: NodeTable) { self.nodes = nodes }

    /// The same as `NodeTable.path(of:)`.
    package mutating func path(of row: Int) -> String {
        guard !nodes.isDeep(row) else { return nodes.path(of: row) }
        if let path = known[row] { return path }
        let parent = nodes[row].parent
        var path = parent < 0 ? "" : self.path(of: parent)
        nodes.addStep(to: row, &path)
        known[row] = path
        return path
    }
}
