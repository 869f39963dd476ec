/// Another article of the packet that says much the same: one wire story in two papers.
package struct LikeArticle: Sendable, Equatable {
    /// The article's number in the packet.
    package var number: Int
    /// How much of the shorter text is in the longer one, from 0 to 1.
    package var share: Double

    package init(number: Int, share: Double) {
        self.number = number
        self.share = share
    }
}
