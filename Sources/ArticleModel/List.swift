/// A list, bulleted, numbered or of terms and their descriptions.
package struct List: Sendable, Equatable {
    package enum Style: Sendable, Equatable {
        case bulleted
        /// Counting from `start`.
        case numbered(start: Int)
        case description
    }

    package struct Item: Sendable, Equatable {
        /// The term described; empty except in a description list.
        package var term: [Inline]
        package var blocks: [Block]

        package init(term: [Inline] = [], blocks: [Block]) {
            self.term = term
            self.blocks = blocks
        }
    }

    package var style: Style
    package var items: [Item]

    package init(style: Style, items: [Item]) {
        self.style = style
        self.items = items
    }
}
