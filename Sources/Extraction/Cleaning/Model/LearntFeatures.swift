/// What the model's tables say of the names around each block and of its words. Equal to `features`
/// of `Tests/Evaluation/learnt_tables.py`, which the trees were fitted on.
struct LearntFeatures: Sendable {
    static let columns = NameScores.columns + WordScores.columns

    private let page: PageMeasures
    private let boxes: NameScores
    private let words: [WordScores]
    /// By block: the heading above it, or -1.
    private let above: [Int]

    init(_ page: PageMeasures, _ model: BlockModel) {
        self.page = page
        above = page.headingsAbove
        let names = PageNames(page.page, page.boxes)
        boxes = NameScores(names, page.boxes, model.names)
        let told = BlockWords(page)
        words = page.measures.indices.map { WordScores(told, $0, model.words) }
    }

    /// Adds the values of one block, in the order of `columns`.
    func append(_ block: Int, to values: inout [Float]) {
        boxes.append(block, page.boxes, to: &values)
        let own = words[block]
        values.append(own.mean)
        values.append(own.worst)
        values.append(own.best)
        values.append(own.first)
        let heading = above[block] < 0 ? WordScores() : words[above[block]]
        values.append(heading.mean)
        values.append(heading.worst)
        values.append(heading.best)
        values.append(block + 1 < words.count ? words[block + 1].label : 0)
        values.append(lowest({ $0.shortMean }, in: max(0, block - Self.reach)..<block))
        values.append(
            lowest(
                { $0.label },
                in: block + 1..<max(block + 1, min(words.count, block + 1 + Self.reach))))
    }

    private func lowest(_ score: (WordScores) -> Float, in blocks: Range<Int>) -> Float {
        blocks.reduce(0) { min($0, score(words[$1])) }
    }

    /// In blocks.
    private static let reach = 10
}
