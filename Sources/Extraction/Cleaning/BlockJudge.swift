/// Weighs the blocks of a page: the seam at which a better judge plugs in.
package protocol BlockJudge: Sendable {
    /// - Parameters:
    ///   - page: what is counted on it.
    ///   - isExplaining: whether every verdict gets its reasons in words; else one short reason.
    /// - Returns: a verdict a block, and how sure the judge is of the page.
    func judgement(on page: PageMeasures, isExplaining: Bool) -> Judgement
}

/// What a judge says of a page.
package struct Judgement: Sendable {
    /// One a block, in the order of the page.
    package var verdicts: [Verdict]
    /// How much of the article is likely to be right, from 0 to 1; `nil` where nothing was weighed.
    package var confidence: Double?

    package init(verdicts: [Verdict], confidence: Double? = nil) {
        (self.verdicts, self.confidence) = (verdicts, confidence)
    }
}
