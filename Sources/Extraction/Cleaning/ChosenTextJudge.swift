import ArticleModel

/// Judges what a person already chose: a text or a Markdown file. All of it is the article but for
/// what is not shown, and the stock phrases that were copied along.
struct ChosenTextJudge: BlockJudge {
    /// The rules that hold for a chosen text too.
    private static let rules = CleaningRule.all.filter { CleaningRule.settling.contains($0.name) }
    /// In log-odds: what a person chose needs much to be refused.
    private static let weight = 6.0

    func verdicts(on table: FeatureTable) -> [Verdict] {
        table.rows.map { features in
            let rule = Self.rules.first { $0.weigh(features) < 0 }
            let weight = rule?.weigh(features) ?? Self.weight
            let reason = Reason(
                rule: rule?.name ?? "chosen-text", weight: weight,
                sentence: rule?.explain(features) ?? "is part of a chosen text")
            return Verdict(isKept: weight > 0, score: weight, reasons: [reason])
        }
    }
}
