import DOM

/// The block that says the page's title, or comes nearest to it.
struct TitleBlock: Sendable {
    private(set) var block = 0
    /// How well it does, from 0 to 1.35.
    private(set) var likeness = 0.0

    init(_ measures: [TextMeasure], words: [UInt32], in boxes: BoxTree, titles: [[UInt32]]) {
        let sets = titles.map { WordSet($0) }
        for (index, measure) in measures.enumerated() {
            let isShort = measure.words.count <= Self.longest
            let own = isShort ? Self.likeness(words[measure.words], sets) : 0
            let total = own + Self.bonus(boxes[boxes.ofBlock[index]].tag)
            if total > likeness || index == 0 { (block, likeness) = (index, total) }
        }
    }

    /// In words. No title is longer.
    private static let longest = 40

    private static func bonus(_ tag: HTMLTag) -> Double {
        tag == .h1 ? 0.35 : ElementSets.heading.contains(tag) ? 0.15 : 0
    }

    /// The share of the block's words in the title, times the root of the share of the title's in
    /// the block.
    private static func likeness(_ words: ArraySlice<UInt32>, _ titles: [WordSet]) -> Double {
        guard !words.isEmpty, !titles.isEmpty else { return 0 }
        var distinct: [UInt32] = []
        for word in words where !distinct.contains(word) { distinct.append(word) }
        return titles.reduce(0) { best, title in
            let shared = Double(distinct.count { title.contains($0) })
            let likeness =
                shared / Double(distinct.count) * (shared / Double(title.count)).squareRoot()
            return max(best, likeness)
        }
    }
}
