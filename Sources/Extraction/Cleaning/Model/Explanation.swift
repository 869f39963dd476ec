import ArticleModel

/// The trees' decisions in words: which groups of features weighed most on a block.
struct Explanation: Sendable {
    private let matrix: FeatureMatrix
    private let model: BlockModel
    private let names: NameEvidence

    /// Reasons that are told of one block.
    private static let most = 3
    /// In log-odds. What weighs less is not told.
    private static let least: Float = 0.1

    init(_ matrix: FeatureMatrix, _ model: BlockModel, _ page: PageMeasures) {
        (self.matrix, self.model) = (matrix, model)
        names = NameEvidence(page, model)
    }

    /// What weighed most for the decision, and then what weighed most against it.
    func reasons(for block: Int, isKept: Bool) -> [Reason] {
        let row = matrix[block]
        let weights = model.forest.contributions(of: row)
        var topics: [String: (weight: Float, strongest: Int)] = [:]
        for (place, weight) in weights.enumerated() {
            let topic = column(place).topic
            let known = topics[topic]
            let isStronger = known.map { abs(weight) > abs(weights[$0.strongest]) } ?? true
            topics[topic] = (
                (known?.weight ?? 0) + weight, isStronger ? place : known?.strongest ?? place
            )
        }
        let told = topics.filter { abs($0.value.weight) >= Self.least }
            .sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
        let pro = told.filter { $0.value.weight > 0 }.prefix(Self.most)
        let contra = told.reversed().filter { $0.value.weight < 0 }.prefix(Self.most)
        return (isKept ? pro + contra : contra + pro).map { topic, entry in
            Reason(
                rule: topic, weight: Double(entry.weight),
                sentence: sentence(for: block, entry.strongest, row[row.startIndex + entry.strongest]))
        }
    }

    private func column(_ place: Int) -> FeatureColumn { BlockModel.columns[model.features[place]] }

    private func sentence(for block: Int, _ place: Int, _ value: Float) -> String {
        let column = column(place)
        return names.sentence(for: block, column, value) ?? column.explain(value)
    }
}
