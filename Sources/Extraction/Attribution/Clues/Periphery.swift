import DOM

/// What the site puts around its articles, the teasers of other ones, and what an article quotes: the
/// rows inside elements that say so by their tag or their names. What holds the title is never around it.
struct Periphery: Sendable {
    /// Outermost ones only, in document order.
    private let ranges: [Range<Int>]

    init(of nodes: NodeTable, _ places: CluePlaces, head: ArticleHead) {
        var ranges: [Range<Int>] = []
        for (row, marks) in places.peripheries.sorted(by: { $0.row < $1.row })
        where nodes[row].tag != .body && nodes[row].tag != .html {
            let range = row..<nodes[row].end
            if let title = head.title, range.contains(title) { continue }
            if let last = ranges.last, last.upperBound > row { continue }
            let isFooter = marks.contains(.footer) || nodes[row].tag == .footer
            if isFooter, nodes.isInArticle(row) { continue }
            if !marks.contains(.others), Self.isLine(of: head, range, nodes) { continue }
            ranges.append(range)
        }
        self.ranges = ranges
    }

    /// Whether it is no more than a line beside the title, though named like one: `teaser-metadata`. What
    /// has a heading is a teaser of another article.
    private static func isLine(
        of head: ArticleHead, _ range: Range<Int>, _ nodes: NodeTable
    ) -> Bool {
        guard head.title != nil, head.rows.contains(range.lowerBound),
            !tags.contains(nodes[range.lowerBound].tag), nodes[range.lowerBound].tag != .table
        else { return false }
        return nodes.visibleLength(nodes[range.lowerBound].text) <= longestLine
            && !range.dropFirst().contains { ElementSets.heading.contains(nodes[$0].tag) }
    }

    /// In bytes, white space aside.
    private static let longestLine = 100

    static let tags: TagSet = [.nav, .footer, .form, .select, .dialog, .blockquote, .figcaption]

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
    /// A footer inside an article, or inside the page's main part, is the article's own.
    fileprivate func isInArticle(_ row: Int) -> Bool {
        ancestors(of: row).contains { self[$0].tag == .article || self[$0].tag == .main }
    }
}
