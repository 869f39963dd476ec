/// One row of the removal ledger: a block of the page that is not in the article's body.
package struct Removal: Sendable, Equatable {
    /// `r` and six hexadecimal digits, made from the block's text and the names of the elements
    /// around it: it stays the same when another block of the page changes.
    package var id: String
    /// Why, heaviest first; never empty.
    package var reasons: [Reason]
    /// The block's text, whole, white space folded.
    package var text: String
    package var origin: Origin

    package init(id: String, reasons: [Reason], text: String, origin: Origin) {
        self.id = id
        self.reasons = reasons
        self.text = text
        self.origin = origin
    }

    /// The text was not lost but moved to the head of the article, as title, byline or date.
    package var isAttribution: Bool { reasons.first?.rule.hasPrefix("attribution.") ?? false }
}

/// One reason for a decision of the cleaner.
package struct Reason: Sendable, Equatable {
    /// The rule's name, stable enough to search for: `hidden`, `link-density`, `attribution.title`.
    package var rule: String
    /// How much it counted, in log-odds; positive speaks for keeping, negative for removing.
    package var weight: Double
    /// The rule in a librarian's words: `nine of ten words are links`.
    package var sentence: String

    package init(rule: String, weight: Double, sentence: String) {
        self.rule = rule
        self.weight = weight
        self.sentence = sentence
    }
}
