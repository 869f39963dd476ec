/// What is known of every block: a row of all `BlockModel.columns` a block.
struct FeatureMatrix: Sendable {
    static let width = BlockModel.columns.count

    private(set) var values: [Float] = []

    init(_ page: PageMeasures, _ model: BlockModel) {
        values.reserveCapacity(page.count * Self.width)
        let counted = BlockFeatures(page)
        let learnt = LearntFeatures(page, model)
        for block in page.measures.indices {
            counted.append(block, to: &values)
            learnt.append(block, to: &values)
        }
    }

    init(rows values: ArraySlice<Float>) { self.values = Array(values) }

    /// How many blocks there are.
    var count: Int { values.count / Self.width }

    subscript(block: Int) -> ArraySlice<Float> {
        values[block * Self.width..<(block + 1) * Self.width]
    }
}
