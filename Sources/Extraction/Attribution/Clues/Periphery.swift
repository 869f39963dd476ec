import DOM

/// What the site puts around its articles, and the teasers of other ones: the rows inside elements
/// that say so by their tag or their names. What holds the title is never around it.
struct Periphery: Sendable {
    /// Outermost ones only, in document order.
    private let ranges: [Range<Int>]

    init(of nodes: NodeTable, _ places: CluePlaces, title: Int?) {
        var ranges: [Range<Int>] = []
        for row in places.peripheries where nodes[row].tag != .body && nodes[row].tag != .html {
            let range = row..<nodes[row].end
            if let title, range.contains(title) { continue }
            if let last = ranges.last, last.upperBound > row { continue }
            if nodes[row].tag == .footer, nodes.isInArticle(row) { continue }
            ranges.append(range)
        }
        self.ranges = ranges
    }

    static let tags: TagSet = [.nav, .footer, .form, .select, .dialog]

    func contains(_ row: Int) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= row { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(row)
    }
}

extension NodeTable {
    /// A footer inside an article is the article's own.
    fileprivate func isInArticle(_ row: Int) -> Bool {
        ancestors(of: row).contains { self[$0].tag == .article }
    }
}
