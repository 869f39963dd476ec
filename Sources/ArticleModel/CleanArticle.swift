/// An article with the page around it taken away, and an account of what was taken.
package struct CleanArticle: Sendable, Equatable {
    /// The source's name, as the user gave it.
    package var file: String
    package var attribution: Attribution
    package var blocks: [Block]
    /// The removal ledger, in the page's order.
    package var removals: [Removal]
    /// Why each kept block was kept, by block id; what `explain` shows beside the removals.
    package var keepReasons: [String: [Reason]] = [:]
    package var doubts: [Doubt] = []
    package var warnings: [Diagnostic] = []
    /// Lower-case hexadecimal SHA-256 of the file's bytes: evidence.
    package var sourceDigest = ""
    /// Lower-case hexadecimal SHA-256 of the body's plain text: identity.
    package var textDigest = ""

    package init(
        file: String, attribution: Attribution = Attribution(), blocks: [Block] = [],
        removals: [Removal] = []
    ) {
        self.file = file
        self.attribution = attribution
        self.blocks = blocks
        self.removals = removals
    }
}
