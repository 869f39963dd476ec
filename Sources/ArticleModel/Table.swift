/// A data table.
package struct Table: Sendable, Equatable {
    package enum Alignment: String, Sendable { case start, center, end }

    package struct Cell: Sendable, Equatable {
        package var blocks: [Block]
        package var isHeader: Bool
        /// From 1 up.
        package var columnSpan: Int
        package var rowSpan: Int
        package var alignment: Alignment?

        package init(
            blocks: [Block], isHeader: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1,
            alignment: Alignment? = nil
        ) {
            self.blocks = blocks
            self.isHeader = isHeader
            self.columnSpan = columnSpan
            self.rowSpan = rowSpan
            self.alignment = alignment
        }
    }

    package typealias Row = [Cell]

    package var caption: [Inline]
    /// The rows of column headings; may be empty.
    package var head: [Row]
    package var body: [Row]

    package init(caption: [Inline] = [], head: [Row] = [], body: [Row]) {
        self.caption = caption
        self.head = head
        self.body = body
    }
}
