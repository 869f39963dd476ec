import ArticleModel

/// What each origin and sign is worth, in log-odds. Made by `Tests/Evaluation/attribution_weights.py`,
/// as `Tests/Evaluation/README.md` tells, from the pages whose attribution people wrote down.
extension Evidence {
    static let authors = Evidence(
        origins: [
            .articleMeta: 1.18,
            .authorLink: 1.21,
            .byline: 1.28,
            .distantByline: 0.38,
            .dublinCore: 0.89,
            .hCard: 0.83,
            .hEntry: 0.81,
            .highwire: 0.97,
            .jsonLD: 1.05,
            .microdata: 1.49,
            .openGraph: 1.05,
            .plainMeta: 0.60,
            .rdfa: 1.01,
            .relatedAuthor: 0.10,
        ],
        signs: [
            .account: 0.99,
            .corporate: -0.48,
            .later: -1.52,
            .manyNames: 0.13,
            .moreThanOther: -0.31,
            .oneWord: -0.49,
            .partOfOther: -0.11,
            .siteItself: -0.44,
            .unanimous: 0.84,
        ],
        leastConfidence: 0.5)

    static let dates = Evidence(
        origins: [
            .articleMeta: 1.67,
            .dateline: 0.70,
            .distantDate: 0.04,
            .dublinCore: 0.86,
            .footDate: 0.20,
            .hCard: 0.01,
            .hEntry: 0.39,
            .highwire: 1.04,
            .jsonLD: 0.55,
            .lastChange: 0.17,
            .microdata: 0.75,
            .openGraph: 1.01,
            .plainMeta: 0.83,
            .rdfa: 1.01,
            .scriptData: 0.30,
            .timeElement: 0.98,
            .urlPath: 1.59,
            .visibleDate: 1.93,
        ],
        signs: [
            .earliest: 0.25,
            .greenwich: 0.44,
            .later: -1.30,
            .manyDays: -0.12,
            .otherShown: -0.28,
            .sameAsChange: 0.40,
            .unanimous: 0.55,
        ],
        leastConfidence: 0.4)
}
