import ArticleModel
import DOM

/// Where an article's title, byline and date stand: the heading that is its title, with the text
/// blocks around it.
struct ArticleHead: Sendable {
    /// The row of the heading, or of the element that is the title for other reasons.
    private(set) var title: Int?
    /// Indices into the page's blocks.
    private(set) var blocks: Range<Int> = 0..<0
    /// The rows those blocks cover.
    private(set) var rows: Range<Int> = 0..<0

    /// Blocks before the title that may hold a date or a byline.
    private static let blocksBefore = 6
    /// Blocks after it, unless the prose begins earlier.
    private static let blocksAfter = 16
    /// Bytes from which a block is prose, and how much prose may come before a byline: a standfirst
    /// and a caption.
    private static let prose = 250
    private static let proseBlocks = 2

    init(of page: Page, _ places: CluePlaces) {
        title = Self.title(of: page, places)
        let start = title.map { row in
            page.blocks.firstIndex { $0.rows.upperBound > row } ?? page.blocks.count
        }
        let first = max(0, (start ?? 0) - (title == nil ? 0 : Self.blocksBefore))
        blocks = first..<Self.end(in: page, from: start ?? 0)
        if let last = blocks.last {
            rows = page.blocks[first].rows.lowerBound..<page.blocks[last].rows.upperBound
        }
    }

    private static func end(in page: Page, from start: Int) -> Int {
        var prose = 0
        var index = start
        while index < min(page.blocks.count, start + blocksAfter), prose < proseBlocks {
            if page.length(of: page.blocks[index]) >= Self.prose { prose += 1 }
            index += 1
        }
        return index
    }

    /// The first heading that agrees with the titles the page declares, `h1` before the others;
    /// else the first `h1`.
    private static func title(of page: Page, _ places: CluePlaces) -> Int? {
        let nodes = page.nodes
        let declared =
            (places.metas.filter { declaringNames.contains($0.name) }.map(\.content)
            + places.titles.prefix(1).map { nodes.foldedText(of: $0) }
            + page.source.header.filter { $0.key == "title" }.flatMap(\.values))
            .map(Folding.key)
        let headings = places.headings.filter { !nodes[$0].text.isEmpty && !nodes.isHidden($0) }
        let agreeing = headings.filter { row in
            let key = Folding.key(nodes.foldedText(of: row))
            return key.utf8.count >= shortestTitle && declared.contains { $0.contains(key) }
        }
        let main = agreeing.filter { nodes[$0].tag == .h1 }
        return main.max { nodes[$0].text.count < nodes[$1].text.count } ?? agreeing.first
            ?? headings.first { nodes[$0].tag == .h1 }
    }

    private static let declaringNames: Set<String> = [
        "og:title", "twitter:title", "dc.title", "citation_title", "parsely-title",
    ]
    /// In bytes. A shorter heading is contained in a declared title by chance.
    private static let shortestTitle = 6
}

extension Page {
    /// In bytes, white space and detached blocks included.
    func length(of block: TextBlock) -> Int {
        guard let last = block.rows.last else { return 0 }
        return nodes[last].text.upperBound - nodes[block.rows.lowerBound].text.lowerBound
    }
}
