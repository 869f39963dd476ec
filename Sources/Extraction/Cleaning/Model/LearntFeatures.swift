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
        values += [own.mean, own.worst, own.best, own.first]
        let heading = above[block] < 0 ? WordScores() : words[above[block]]
        values += [heading.mean, heading.worst, heading.best]
        values.append(block + 1 < words.count ? words[block + 1].label : 0)
        let before = words[max(0, block - Self.reach)..<block]
        let after = words[block + 1..<min(words.count, block + 1 + Self.reach)]
        values.append(before.reduce(0) { min($0, $1.shortMean) })
        values.append(after.reduce(0) { min($0, $1.label) })
    }

    /// In blocks.
    private static let reach = 10
}
