/// A run of text of the page that a reader sees as one: a paragraph, a heading, a menu entry, a
/// table cell. The unit in which the cleaner decides and the ledger speaks.
///
/// Every character of the page's text is in exactly one block.
package struct TextBlock: Sendable, Equatable {
    package enum Kind: Sendable {
        case visible
        /// Not shown until something is clicked, or only to a screen reader, or never.
        case hidden
        /// The text of a control or a picture: an `<option>`, the title of an icon.
        case control
        /// The mark that leads to a footnote, or back from it. The editions set their own.
        case footnoteMark
    }

    package var kind: Kind
    /// The row of the innermost block element around the text; for a detached block its own.
    package var element: Int
    /// The rows it covers, detached blocks inside them aside.
    package var rows: Range<Int>
    /// Of the file, counted from 1.
    package var line: Int
    /// It stands inside the rows of another block, of which it is no part: a hidden word, an icon.
    package var isDetached = false
}
