package import ArticleModel

/// What the cleaner decides about one block, and why.
package struct Verdict: Sendable, Equatable {
    package var isKept: Bool
    /// How likely the block is part of the article, from 0 to 1.
    package var probability: Double
    /// What weighed on it, the reasons for the decision first, heaviest first; never empty.
    package var reasons: [Reason]
    /// What stands around the block cannot change the verdict.
    package var isSettled = false
    /// `p3f9a2c` for what was kept, `r3f9a2c` for what was not, before the editor's instructions.
    package var id = ""

    /// Overrules the verdict for one reason that outweighs the others.
    mutating func overrule(isKept: Bool, rule: String, sentence: String) {
        self.isKept = isKept
        let reason = Reason(rule: rule, weight: isKept ? 10 : -10, sentence: sentence)
        reasons.insert(reason, at: 0)
    }
}

extension Verdict {
    /// A block about which nothing needed to be weighed.
    init(settled reason: Reason) {
        self.init(isKept: false, probability: 0, reasons: [reason], isSettled: true)
    }

    /// The text moves to the head of the article.
    var isAttribution: Bool { reasons.first?.rule.hasPrefix("attribution.") ?? false }
}
