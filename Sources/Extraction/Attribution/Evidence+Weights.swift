import ArticleModel

/// What each origin and sign is worth, in log-odds. Made by `Tests/Evaluation/attribution_weights.py`,
/// as `Tests/Evaluation/README.md` tells, from the pages whose attribution people wrote down.
extension Evidence {
    static let authors = Evidence(
        origins: [
            .articleMeta: 1.22,
            .authorLink: 1.25,
            .byline: 1.29,
            .distantByline: 0.38,
            .dublinCore: 0.89,
            .hCard: 0.95,
            .hEntry: 0.82,
            .highwire: 0.97,
            .jsonLD: 1.05,
            .microdata: 1.44,
            .openGraph: 1.05,
            .plainMeta: 0.57,
            .rdfa: 1.01,
            .relatedAuthor: 0.18,
        ],
        signs: [
            .account: 1.05,
            .corporate: -0.50,
            .later: -1.52,
            .manyNames: 0.14,
            .moreThanOther: -0.32,
            .oneWord: -0.31,
            .otherShown: -1.00,
            .partOfOther: -0.12,
            .siteItself: -0.48,
            .unanimous: 0.84,
        ],
        leastConfidence: 0.47)

    static let dates = Evidence(
        origins: [
            .articleMeta: 1.69,
            .dateline: 0.70,
            .distantDate: 0.02,
            .dublinCore: 0.86,
            .footDate: 0.25,
            .hCard: 0.02,
            .hEntry: 0.39,
            .highwire: 1.05,
            .jsonLD: 0.57,
            .lastChange: 0.17,
            .microdata: 0.76,
            .openGraph: 1.01,
            .plainMeta: 0.84,
            .rdfa: 1.01,
            .scriptData: 0.30,
            .timeElement: 1.00,
            .urlPath: 1.60,
            .visibleDate: 1.94,
        ],
        signs: [
            .earliest: 0.21,
            .greenwich: 0.43,
            .later: -1.30,
            .manyDays: -0.12,
            .otherShown: -0.24,
            .sameAsChange: 0.35,
            .unanimous: 0.55,
        ],
        leastConfidence: 0.4)
}
