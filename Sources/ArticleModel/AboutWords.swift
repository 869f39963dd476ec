/// What the packet says about itself on its last page: sentences in the packet's language.
package struct AboutWords: Sendable, Equatable {
    /// What the packet holds, and what it leaves out.
    package var purpose: String
    /// Where an article says what is known of its origin.
    package var origins: String
    /// What the numbers of source notes lead to.
    package var notes: String
    /// Where what was taken out can be read.
    package var ledger: String
    /// What the book offers to whoever reads it by ear or by keyboard.
    package var book: String
    /// What became of the pictures, where the packet has any.
    package var pictures: String
    /// The same where it has none.
    package var noPictures: String
    /// What the book leaves to the reader.
    package var freedom: String
}
