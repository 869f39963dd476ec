import ArticleModel

/// One thing that speaks for or against a block being part of the article.
package struct CleaningRule: Sendable {
    package let name: String
    /// What the rule says of a block, in log-odds; 0 when it has nothing to say.
    let weigh: @Sendable (BlockFeatures) -> Double
    /// The same in a librarian's words.
    let explain: @Sendable (BlockFeatures) -> String

    init(
        _ name: String, _ explain: @escaping @Sendable (BlockFeatures) -> String,
        _ weigh: @escaping @Sendable (BlockFeatures) -> Double
    ) {
        self.name = name
        self.weigh = weigh
        self.explain = explain
    }

    init(
        _ name: String, _ sentence: String, _ weigh: @escaping @Sendable (BlockFeatures) -> Double
    ) {
        self.init(name, { _ in sentence }, weigh)
    }
}

extension CleaningRule {
    /// The rules; their weights add up to a block's score. The order does not matter.
    ///
    /// Unit: log-odds of being in the article. The weights were set by hand on real pages; each
    /// is about the logarithm of how much likelier the sign is inside an article than outside.
    package static let all: [CleaningRule] = [
        CleaningRule("prose", "is a paragraph of whole sentences") { $0.isProse ? 2.5 : 0 },
        CleaningRule("length", { "has \($0.length) characters" }) {
            $0.length >= 40 ? min(Double($0.length) / 200, 1.5) : -0.7
        },
        CleaningRule("sentence", "holds a finished sentence") {
            !$0.isProse && $0.sentenceEnds > 0 && $0.length >= 25 ? 0.8 : 0
        },
        CleaningRule("links", { Self.share($0.linkDensity, "of its words are links") }) {
            $0.linkDensity > 0.3 ? -4.5 * $0.linkDensity : 0
        },
        CleaningRule("phrase", { "“\($0.phrase?.words ?? "")” \($0.phrase?.sentence ?? "")" }) {
            $0.phrase == nil ? 0 : -6
        },
        CleaningRule("hidden", "is not shown to a reader") { $0.isHidden ? -5 : 0 },
        CleaningRule("control", "belongs to a control or a picture") { $0.isControl ? -9 : 0 },
        CleaningRule("footnote-mark", "is the mark of a footnote, which the packet sets anew") {
            $0.isFootnoteMark ? -9 : 0
        },
        CleaningRule("region", { $0.region?.sentence ?? "" }) {
            $0.region.map { regionWeights[$0] ?? 0 } ?? 0
        },
        CleaningRule("name", { "\($0.name?.sentence ?? "") (“\($0.name?.word ?? "")”)" }) {
            $0.name?.weight ?? 0
        },
        CleaningRule("main-text", "stands in the page’s main text") { $0.isInMain ? 2 : 0 },
        CleaningRule("outside", "stands outside the page’s main text") {
            $0.isInMain ? 0 : -0.9 * Double(min($0.stepsToMain, 4))
        },
        CleaningRule("surroundings", "stands among paragraphs of whole sentences") {
            1.5 * ($0.proseAround - 0.3)
        },
        CleaningRule(
            "among-links", { Self.share($0.linksAround, "of the words around it are links") }
        ) { $0.linksAround > 0.5 ? -2 * $0.linksAround : 0 },
        CleaningRule("before-text", "stands before the first paragraph") {
            $0.sinceProse == 999 && !$0.isProse ? -1.5 : 0
        },
        CleaningRule("after-text", "stands after the last paragraph") {
            $0.untilProse == 999 && !$0.isProse ? -2 : 0
        },
        CleaningRule("far-from-text", "stands far from any paragraph") {
            min($0.sinceProse, $0.untilProse) > 6 && $0.sinceProse < 999 && $0.untilProse < 999
                ? -1 : 0
        },
        CleaningRule("repeated", { "stands \($0.copies) times on the page" }) {
            $0.copies > 2 ? -1.5 : 0
        },
        CleaningRule("heading", "is a heading") { $0.isHeading ? 0.8 : 0 },
        CleaningRule("code", "is program code") { $0.isCode && $0.isInMain ? 2.5 : 0 },
        CleaningRule("list", "is a list item or a table cell within the main text") {
            ($0.isListItem || $0.isCell) && $0.isInMain ? 0.7 : 0
        },
        CleaningRule("caption", "is the caption of a figure or a table") {
            $0.isCaption && $0.isInMain ? 1.5 : 0
        },
    ]

    /// In log-odds.
    private static let regionWeights: [PageRegion: Double] = [
        .navigation: -4.5, .footer: -3.5, .banner: -2, .complementary: -2, .form: -2.5,
        .dialog: -3.5,
    ]

    /// `nine of ten words are links`.
    private static func share(_ share: Double, _ rest: String) -> String {
        let numbers = [
            "none", "one in ten", "two in ten", "three in ten", "four in ten", "half", "six in ten",
            "seven in ten", "eight in ten", "nine in ten", "all",
        ]
        return numbers[max(0, min(10, Int((share * 10).rounded())))] + " " + rest
    }
}
