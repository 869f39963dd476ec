/// What the rest of a packet must know of an article's text, so that the text itself need not be at
/// hand.
package struct ArticleOutline: Sendable, Equatable {
    package var survey: BodySurvey
    /// What the body says, as the numbers of its runs of words: `Shingles` of the module that
    /// compares. `nil` where nobody has counted them.
    package var runs: [UInt64]?
    /// The ids of the removal ledger, in the page's order.
    package var removed: [String]
    /// How many of the removals stand nowhere in the article.
    package var takenOut: Int

    package init(survey: BodySurvey, runs: [UInt64]?, removed: [String], takenOut: Int) {
        self.survey = survey
        self.runs = runs
        self.removed = removed
        self.takenOut = takenOut
    }

    init(of text: ArticleText) {
        self.init(
            survey: BodySurvey(of: text.blocks), runs: nil, removed: text.removals.map(\.id),
            takenOut: text.removals.count { !$0.isAttribution })
    }
}
