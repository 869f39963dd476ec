/// The features that a model looks at, a row a block.
struct FeatureMatrix: Sendable {
    let width: Int
    private(set) var values: [Float] = []

    init(_ page: PageMeasures, _ model: BlockModel) {
        width = model.features.count
        values.reserveCapacity(page.count * width)
        let counted = BlockFeatures(page)
        let learnt = LearntFeatures(page, model)
        var row: [Float] = []
        for block in page.measures.indices {
            row.removeAll(keepingCapacity: true)
            counted.append(block, to: &row)
            learnt.append(block, to: &row)
            for feature in model.features { values.append(row[feature]) }
        }
    }

    var count: Int { width == 0 ? 0 : values.count / width }

    subscript(block: Int) -> ArraySlice<Float> { values[block * width..<(block + 1) * width] }
}
