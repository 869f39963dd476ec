extension NodeTable {
    /// One row. Packed, for a page has tens of thousands: 2 GiB of page fit 32 bits.
    @usableFromInline package struct Node: Sendable {
        /// Which of the attributes that the program knows the element has.
        @usableFromInline package internal(set) var attributes: AttributeSet = []
        @usableFromInline var storedParent: Int32
        @usableFromInline var storedEnd: Int32
        @usableFromInline var storedDepth: Int32
        @usableFromInline var storedLine: Int32
        @usableFromInline var textStart: Int32
        @usableFromInline var textEnd: Int32
        /// Place among the siblings of the same name, counted from 1.
        var ordinal: Int32 = 1
        /// Into the table's names; 0 for a text.
        @usableFromInline var nameIndex: Int32
        /// Into the table's attributes. They reach to where those of the next row begin.
        @usableFromInline var firstAttribute: Int32
        @usableFromInline package internal(set) var tag: HTMLTag

        /// The row of the element around this one; -1 for the root.
        @inlinable package var parent: Int { Int(storedParent) }
        /// The row after the last one of this subtree.
        @inlinable package var end: Int { Int(storedEnd) }
        /// How many elements stand around this one.
        @inlinable package var depth: Int { Int(storedDepth) }
        /// Where the node begins in what was parsed, counted from 1.
        @inlinable package var line: Int { Int(storedLine) }
        /// Text of the whole subtree, as a range of the table's `text`.
        @inlinable package var text: Range<Int> {
            Range(uncheckedBounds: (Int(textStart), Int(textEnd)))
        }
    }
}
