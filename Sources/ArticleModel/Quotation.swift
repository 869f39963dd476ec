/// A block quotation.
package struct Quotation: Sendable, Equatable {
    package var blocks: [Block]
    /// Who is quoted, as printed below the quotation; may be empty.
    package var attribution: [Inline]
    /// A sentence of the article itself, set large to draw the eye.
    package var isPullQuote: Bool

    package init(blocks: [Block], attribution: [Inline] = [], isPullQuote: Bool = false) {
        self.blocks = blocks
        self.attribution = attribution
        self.isPullQuote = isPullQuote
    }

    /// The page set a dash before the name; no edition adds another.
    package var hasDash: Bool {
        attribution.plainText.first.map { "—–―-".contains($0) } ?? false
    }
}
