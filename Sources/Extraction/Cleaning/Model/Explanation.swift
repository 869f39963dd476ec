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
        let topics = Dictionary(grouping: weights.indices) { column($0).topic }
        let reasons = topics.compactMap { topic, places -> Reason? in
            let weight = places.reduce(0) { $0 + weights[$1] }
            guard abs(weight) >= Self.least,
                let sentence = sentence(for: block, places, weights, isAgainst: weight < 0)
            else { return nil }
            return Reason(rule: topic, weight: Double(weight), sentence: sentence)
        }
        let sorted = reasons.sorted { (abs($0.weight), $0.rule) > (abs($1.weight), $1.rule) }
        let pro = sorted.filter { $0.weight > 0 }.prefix(Self.most)
        let contra = sorted.filter { $0.weight < 0 }.prefix(Self.most)
        return Array(isKept ? pro + contra : contra + pro)
    }

    /// Of the column that weighed most in the topic's direction and has something to say.
    private func sentence(
        for block: Int, _ places: [Int], _ weights: [Float], isAgainst: Bool
    ) -> String? {
        let row = matrix[block]
        let telling = places.filter { isAgainst ? weights[$0] < 0 : weights[$0] > 0 }
            .sorted { abs(weights[$0]) > abs(weights[$1]) }
        for place in telling {
            let column = column(place)
            let name = names.sentence(for: block, column, isBad: isAgainst)
            if let sentence = name ?? column.explain(row[row.startIndex + place]) {
                return sentence
            }
        }
        return nil
    }

    private func column(_ place: Int) -> FeatureColumn { BlockModel.columns[place] }
}
