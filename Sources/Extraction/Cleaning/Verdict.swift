package import ArticleModel

/// What the cleaner decides about one block, and why.
package struct Verdict: Sendable, Equatable {
    package var isKept: Bool
    /// In log-odds; above 0 speaks for the article.
    package var score: Double
    /// What weighed on it, the reasons for the decision first, heaviest first; never empty.
    package var reasons: [Reason]
    /// `p12` for what was kept, `r3f9a2c` for what was not, before the editor's instructions.
    package var id = ""

    /// Overrules the verdict for one reason that outweighs the others.
    mutating func overrule(isKept: Bool, rule: String, sentence: String) {
        self.isKept = isKept
        let reason = Reason(rule: rule, weight: isKept ? 10 : -10, sentence: sentence)
        reasons.insert(reason, at: 0)
    }
}

extension Verdict {
    /// Something that what stands around the block cannot change speaks against it.
    var isSettled: Bool { reasons.contains { CleaningRule.settling.contains($0.rule) } }

    /// The text moves to the head of the article.
    var isAttribution: Bool { reasons.first?.rule.hasPrefix("attribution.") ?? false }
}

/// Weighs blocks one by one: the seam at which a better judge plugs in.
package protocol BlockJudge: Sendable {
    /// A verdict a block, in the order of the table.
    func verdicts(on table: FeatureTable) -> [Verdict]
}

/// The sum of the rules' weights.
package struct RuleJudge: BlockJudge {
    package var rules = CleaningRule.all

    package init() {}

    package func verdicts(on table: FeatureTable) -> [Verdict] {
        table.rows.map { features in
            let weighed = rules.map { ($0, $0.weigh(features)) }.filter { $0.1 != 0 }
            let score = weighed.reduce(0) { $0 + $1.1 }
            let isKept = score > 0
            let reasons = weighed.sorted { isKept ? $0.1 > $1.1 : $0.1 < $1.1 }
                .map { Reason(rule: $0.0.name, weight: $0.1, sentence: $0.0.explain(features)) }
            let telling = reasons.filter { $0.rule != CleaningRule.base }
            return Verdict(
                isKept: isKept, score: score, reasons: telling.isEmpty ? reasons : telling)
        }
    }
}
