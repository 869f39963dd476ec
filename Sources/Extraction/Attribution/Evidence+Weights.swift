import ArticleModel

/// What each origin and sign is worth, in log-odds. Made by `Tests/Evaluation/attribution_weights.py`,
/// as `Tests/Evaluation/README.md` tells, from the pages whose attribution people wrote down.
extension Evidence {
    static let authors = Evidence(
        origins: [
            .articleMeta: 1.23,
            .authorLink: 1.14,
            .byline: 1.22,
            .distantByline: 0.62,
            .dublinCore: 0.91,
            .hCard: 0.98,
            .hEntry: 0.80,
            .highwire: 0.97,
            .jsonLD: 1.12,
            .microdata: 1.41,
            .openGraph: 1.07,
            .plainMeta: 0.67,
            .rdfa: 1.01,
            .relatedAuthor: 0.16,
        ],
        signs: [
            .account: 0.74,
            .corporate: -0.50,
            .later: -1.53,
            .manyNames: 0.17,
            .moreThanOther: -0.29,
            .oneWord: -0.08,
            .otherShown: -1.03,
            .partOfOther: -0.22,
            .siteItself: -0.40,
            .unanimous: 0.67,
        ],
        leastConfidence: 0.45)

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
