import ArticleModel

/// Made by Tests/Evaluation/attribution_weights.py; see Tests/Evaluation/README.md.
extension Evidence {
    static let authors = Evidence(
        origins: Dictionary(
            uniqueKeysWithValues: AttributionOrigin.allCases.map { ($0, 3 - 0.2 * Double($0.rank)) }),
        signs: [.siteItself: -2], leastConfidence: 0)
    static let dates = Evidence(
        origins: Dictionary(
            uniqueKeysWithValues: AttributionOrigin.allCases.map { ($0, 3 - 0.2 * Double($0.rank)) }),
        signs: [.greenwich: -3, .vague: -3], leastConfidence: 0)
}
