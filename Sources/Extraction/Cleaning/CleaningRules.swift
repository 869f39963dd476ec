extension CleaningRule {
    /// The rules; their weights add up to a block's score. The order does not matter.
    ///
    /// Source of the weights: logistic regression on 1,938 real pages whose text people marked,
    /// folded by site; the recipe is `Tests/Evaluation/fit_rules.py`, which also writes them here.
    package static let all: [CleaningRule] =
        ownText + form + place + surroundings + regions + names + settled

    /// Where every block starts from; a reason only where there is no other.
    static let base = "any-text"

    /// What the block says and how.
    private static let ownText: [CleaningRule] = [
        CleaningRule(base, -0.14, "has little that speaks for or against it") { _ in true },
        CleaningRule("prose", 0.66, "is a paragraph of whole sentences") { $0.isProse },
        CleaningRule("prose-in-main", 0.27, "is a paragraph of the page’s main text") {
            $0.isProse && $0.isInMain
        },
        CleaningRule("tiny", -0.15, "has fewer than 15 characters") { $0.length < 15 },
        CleaningRule("short", -0.12, "has fewer than 40 characters") {
            (15..<40).contains($0.length)
        },
        CleaningRule("long", 0.56, "has more than 200 characters") { $0.length > 200 },
        CleaningRule("very-long", -0.08, "has more than 500 characters") { $0.length > 500 },
        CleaningRule("sentence", 0.19, "holds a finished sentence") {
            !$0.isProse && $0.sentenceEnds > 0
        },
        CleaningRule("several-sentences", -0.06, "holds several sentences") { $0.sentenceEnds > 2 },
        CleaningRule("commas", 0.23, "has commas, as sentences do") { $0.commas > 0 },
        CleaningRule(
            "links", -1.19, saying: { Self.share($0.linkDensity, "of its words are links") }
        ) {
            $0.linkDensity
        },
        CleaningRule("only-links", 0.64, "is nothing but links") { $0.linkDensity > 0.95 },
        CleaningRule("digits", -0.39, "is made of figures, as dates and counters are") {
            $0.digitShare > 0.25
        },
        CleaningRule("capitals", -0.21, "is set in capitals") {
            $0.capitalShare > 0.6 && $0.length > 3
        },
        CleaningRule(
            "phrase", -1.24,
            saying: { "“\($0.phrase?.words ?? "")” \($0.phrase?.sentence ?? "")" }
        ) { $0.phrase == nil ? 0 : 1 },
        CleaningRule("repeated", -1.23, saying: { "stands \($0.copies) times on the page" }) {
            $0.copies > 1 ? min(1, Double($0.copies - 1) / 2) : 0
        },
    ]

    /// What element it is.
    private static let form: [CleaningRule] = [
        CleaningRule("paragraph", 0.82, "is marked as a paragraph") { $0.isParagraph },
        CleaningRule("heading", 0.61, "is a heading") { $0.isHeading },
        CleaningRule("heading-in-main", 0.48, "is a heading in the main text") {
            $0.isHeading && $0.isInMain
        },
        CleaningRule("list-item", 0.49, "is a list item") { $0.isListItem },
        CleaningRule("item-in-main", 0.84, "is a list item in the main text") {
            $0.isListItem && $0.isInMain && $0.linkDensity < 0.5
        },
        CleaningRule("cell", 0.81, "is a table cell") { $0.isCell },
        CleaningRule("cell-in-main", 0.67, "is a table cell in the main text") {
            $0.isCell && $0.isInMain
        },
        CleaningRule("code", -0.04, "is program code") { $0.isCode },
        CleaningRule("button", 0.02, "is a button") { $0.isButton },
    ]

    /// Where on the page it stands.
    private static let place: [CleaningRule] = [
        CleaningRule("main-text", 1.05, "stands in the page’s main text") { $0.isInMain },
        CleaningRule("beside-main", -0.47, "stands just beside the page’s main text") {
            $0.stepsToMain == 1
        },
        CleaningRule("outside-main", -1.10, "stands outside the page’s main text") {
            (2...3).contains($0.stepsToMain)
        },
        CleaningRule("far-outside", -1.25, "stands far outside the page’s main text") {
            $0.stepsToMain > 3
        },
        CleaningRule("deep-in-main", -0.83, "stands in a box within the main text") {
            $0.isInMain && $0.depthInMain > 3
        },
        CleaningRule("before-text", -0.09, "stands before the first paragraph") {
            $0.sinceProse == 999 && !$0.isProse
        },
        CleaningRule("after-text", -0.15, "stands after the last paragraph") {
            $0.untilProse == 999 && !$0.isProse
        },
        CleaningRule("between-text", 0.33, "stands between two paragraphs") {
            !$0.isProse && $0.sinceProse == 1 && $0.untilProse == 1
        },
        CleaningRule("near-text", 0.17, "stands near a paragraph") {
            !$0.isProse && (2...4).contains($0.sinceProse + $0.untilProse)
        },
        CleaningRule("far-from-text", 0.07, "stands far from any paragraph") {
            min($0.sinceProse, $0.untilProse) > 6
        },
        CleaningRule("page-end", -1.16, "stands at the end of the page") { $0.position > 0.9 },
        CleaningRule("page-start", 0.11, "stands at the beginning of the page") {
            $0.position < 0.1
        },
        CleaningRule(
            "under-phrase", -0.55,
            saying: { "stands under the heading “\($0.headingPhrase?.words ?? "")”" }
        ) { $0.headingPhrase == nil ? 0 : 1 },
    ]

    /// What is around it, and what kind of page it is.
    private static let surroundings: [CleaningRule] = [
        CleaningRule("among-prose", -0.05, "stands among paragraphs of whole sentences") {
            $0.proseAround
        },
        CleaningRule(
            "among-links", -0.60,
            saying: { Self.share($0.linksAround, "of the words around it are links") }
        ) { $0.linksAround },
        CleaningRule("page-without-prose", 1.72, "is part of a page without running text") {
            $0.proseShareOfPage < 0.15
        },
        CleaningRule(
            "main-without-prose", -0.93, "is in the main part of a page without running text"
        ) { $0.proseShareOfPage < 0.15 && $0.isInMain },
        CleaningRule("page-of-prose", -0.14, "is part of a page that is mostly running text") {
            $0.proseShareOfPage > 0.6
        },
    ]

    /// In which part of the page.
    private static let regions: [CleaningRule] = [
        region(.navigation, -1.80), region(.banner, -1.03), region(.footer, -2.31),
        region(.complementary, -1.88), region(.form, -1.36), region(.dialog, -1.36),
    ]

    /// What the page itself calls it.
    private static let names: [CleaningRule] = NameGroup.allCases.map { group in
        CleaningRule(
            "name-\(group.rawValue)", weights[group] ?? 0,
            saying: { "\(group.sentence) (“\($0.names[group] ?? "")”)" }
        ) { $0.names[group] == nil ? 0 : 1 }
    }

    /// In log-odds.
    private static let weights: [NameGroup: Double] = [
        .comments: -2.12, .sharing: -1.19, .teasers: -1.53, .menu: -1.32, .side: -0.78,
        .footer: -2.00,
        .header: -0.53, .consent: -0.21, .signup: -1.37, .advertising: -0.35, .overlay: -1.24,
        .tags: 0.25,
        .attribution: -1.15, .functions: -0.37, .finding: -0.11, .content: 0.08,
    ]

    /// What needs no weighing, or cannot be weighed. Set, not fitted.
    private static let settled: [CleaningRule] = [
        // The marked pages disagree about captions; a figure without its words is no use to a reader.
        CleaningRule("caption", 1.5, "is the caption of a figure or a table in the main text") {
            $0.isCaption && $0.isInMain
        },
        CleaningRule("hidden", -6, "is not shown to a reader") { $0.isHidden },
        CleaningRule("control", -12, "belongs to a control or a picture") { $0.isControl },
        CleaningRule("footnote-mark", -12, "is the mark of a footnote, which the packet sets anew")
        {
            $0.isFootnoteMark
        },
    ]

    /// The names of the rules that hold whatever stands around a block, and for a chosen text too.
    static let settling: Set<String> = ["hidden", "control", "phrase", "footnote-mark"]

    private static func region(_ region: PageRegion, _ weight: Double) -> CleaningRule {
        CleaningRule("region-\(region.rawValue)", weight, region.sentence) { $0.region == region }
    }

    /// `nine in ten of its words are links`.
    private static func share(_ share: Double, _ rest: String) -> String {
        let numbers = [
            "none", "one in ten", "two in ten", "three in ten", "four in ten", "half",
            "six in ten", "seven in ten", "eight in ten", "nine in ten", "all",
        ]
        return numbers[max(0, min(10, Int((share * 10).rounded())))] + " " + rest
    }
}
