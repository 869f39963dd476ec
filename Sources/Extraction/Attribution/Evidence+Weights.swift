import ArticleModel

/// What each origin and sign is worth, in log-odds. Made by `Tests/Evaluation/attribution_weights.py`,
/// as `Tests/Evaluation/README.md` tells, from the pages whose attribution people wrote down.
extension Evidence {
    static let authors = Evidence(
        origins: [
            .articleMeta: 1.00,
            .authorLink: 0.96,
            .byline: 1.24,
            .distantByline: 0.41,
            .dublinCore: 0.91,
            .hCard: 0.64,
            .hEntry: 0.52,
            .highwire: 0.97,
            .jsonLD: 1.03,
            .microdata: 1.47,
            .openGraph: 1.06,
            .plainMeta: 0.61,
            .rdfa: 1.01,
            .relatedAuthor: 0.11,
        ],
        signs: [
            .account: 1.10,
            .corporate: -0.46,
            .later: -1.65,
            .manyNames: -0.10,
            .moreThanOther: -0.35,
            .oneWord: -0.55,
            .partOfOther: 0.03,
            .siteItself: -0.29,
            .unanimous: 0.79,
        ],
        leastConfidence: 0.45)

    static let dates = Evidence(
        origins: [
            .articleMeta: 1.80,
            .dateline: 0.74,
            .distantDate: 0.26,
            .dublinCore: 0.84,
            .footDate: -0.18,
            .hCard: 0.03,
            .hEntry: 0.38,
            .highwire: 1.05,
            .jsonLD: 0.56,
            .lastChange: 0.28,
            .microdata: 0.85,
            .openGraph: 1.01,
            .plainMeta: 1.03,
            .rdfa: 1.01,
            .scriptData: 0.23,
            .timeElement: 1.07,
            .urlPath: 1.54,
            .visibleDate: 1.95,
        ],
        signs: [
            .earliest: 0.18,
            .greenwich: 0.33,
            .later: -1.26,
            .manyDays: -0.06,
            .otherShown: -0.10,
            .sameAsChange: 0.37,
            .unanimous: 0.39,
        ],
        leastConfidence: 0.4)
}
