import DOM

/// What is counted on a page before any block is looked at by itself: the blocks' own text, and
/// what it adds up to in the boxes.
package struct PageMeasures: Sendable {
    let page: Page
    let boxes: BoxTree
    /// By block.
    let measures: [TextMeasure]
    /// Of all blocks; `TextMeasure.words` are ranges of it.
    let words: [UInt32]
    /// By box.
    let sums: BoxSums
    /// By block: characters of the page before it; one more at the end.
    let before: [Int]
    /// Indices of the blocks of prose.
    let prose: [Int]
    /// The box that looks most like the article's.
    let best: Int
    /// The deepest box that still holds three quarters of the prose.
    let main: Int
    /// By block: the last heading before it, or -1.
    let headingsAbove: [Int]
    let siblings: Siblings
    let hints: PageHints
    let title: TitleBlock
    /// By block: it moves to the head of the article, and why.
    var moves: [AttributionMove?]

    init(_ page: Page) {
        let meter = TextMeter(page, styles: InlineStyles(page.nodes))
        let measures = meter.measures
        self.page = page
        (self.measures, words) = (measures, meter.words)
        boxes = BoxTree(page)
        sums = BoxSums(page, boxes, measures)
        prose = measures.indices.filter { measures[$0].isProse }
        var before = [0]
        before.reserveCapacity(measures.count + 1)
        for measure in measures { before.append(before[before.count - 1] + measure.length) }
        self.before = before
        best = sums.best
        main = sums.deepest(boxes, holding: 0.75)
        headingsAbove = Self.headingsAbove(boxes)
        siblings = Siblings(boxes, sums)
        hints = PageHints(page.nodes)
        title = TitleBlock(measures, words: words, in: boxes, titles: hints.titles)
        moves = Array(repeating: nil, count: measures.count)
    }
}

extension PageMeasures {
    var count: Int { measures.count }

    /// Characters in all blocks; at least 1.
    var total: Int { max(1, before[before.count - 1]) }

    func box(of block: Int) -> BoxTree.Box { boxes[boxes.ofBlock[block]] }

    private static func headingsAbove(_ boxes: BoxTree) -> [Int] {
        var current = -1
        return boxes.ofBlock.indices.map { block in
            let above = current
            if ElementSets.heading.contains(boxes[boxes.ofBlock[block]].tag) { current = block }
            return above
        }
    }

    func isHeading(_ block: Int) -> Bool {
        ElementSets.heading.contains(box(of: block).tag)
    }

    /// A share of the page's text, from 0 to 1.
    func share(_ characters: Int) -> Float { Float(Double(characters) / Double(total)) }
}
