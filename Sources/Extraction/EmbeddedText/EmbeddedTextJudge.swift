import ArticleModel

/// Judges a page that does not show its text: what was found in its data is the article, and
/// nothing else is.
struct EmbeddedTextJudge: BlockJudge {
    static let rule = "embedded-text"

    /// Index of the first block of the embedded text; all before it are the page's.
    let first: Int

    func judgement(on page: PageMeasures, isExplaining: Bool) -> Judgement {
        var verdicts = ChosenTextJudge().judgement(on: page, isExplaining: isExplaining).verdicts
        for index in verdicts.indices
        where !verdicts[index].isAttribution && (index < first || verdicts[index].isKept) {
            verdicts[index].overrule(
                isKept: index >= first, rule: Self.rule,
                sentence: index < first
                    ? "the text is in the page's data, not in what it shows"
                    : "stands in the page's data, which it does not show")
        }
        return Judgement(verdicts: verdicts)
    }
}
