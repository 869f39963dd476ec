import DOM

/// By row of an element: what the text under it adds up to.
struct ElementSums {
    /// In characters.
    private(set) var length: [Int]
    private(set) var linked: [Int]
    private(set) var prose: [Int]

    init(_ page: Page, _ measures: [TextMeasure]) {
        let count = page.nodes.count
        length = Array(repeating: 0, count: count)
        linked = length
        prose = length
        for (block, measure) in zip(page.blocks, measures) where block.kind == .visible {
            length[block.element] += measure.length
            linked[block.element] += measure.linked
            if measure.isProse { prose[block.element] += measure.length }
        }
        for row in page.nodes.nodes.indices.reversed() {
            let parent = page.nodes[row].parent
            guard parent >= 0 else { continue }
            length[parent] += length[row]
            linked[parent] += linked[row]
            prose[parent] += prose[row]
        }
    }

    /// From 0 to 1; 0 for an element without text.
    func share(of part: Int, in row: Int) -> Double {
        length[row] == 0 ? 0 : Double(part) / Double(length[row])
    }

    /// The deepest element that still holds three quarters of the page's prose. Below that share
    /// an article of several containers would lose some of them; above it, comments come along.
    /// Source: the `c75` container of the block model's recipe.
    func mainElement(of page: Page) -> Int? {
        guard let total = prose.first, total > 0 else { return nil }
        var best = 0
        for row in page.nodes.nodes.indices where prose[row] * 4 >= total * 3 {
            if page.nodes[row].depth >= page.nodes[best].depth { best = row }
        }
        return best
    }
}
