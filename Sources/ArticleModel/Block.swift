/// One block of an article's body.
///
/// The model cannot express a script, a style, an event handler or a form: what is written from it
/// is safe by construction.
package struct Block: Sendable, Equatable {
    /// What the block is.
    package enum Content: Sendable, Equatable {
        case paragraph([Inline])
        /// Level 1 is the first below the article's own title; from 1 to 5.
        case heading(level: Int, [Inline])
        case list(List)
        case quotation(Quotation)
        case code(CodeBlock)
        case figure(Figure)
        case table(Table)
        /// A thematic break.
        case divider
        case aside(Aside)
        case embed(Embed)
        case footnote(Footnote)
        /// Mathematics set on a line of its own.
        case math(Math)
    }

    /// `p3f9a2c`, or `r3f9a2c` for a restored one: made from the block's text and the names of the
    /// elements around it, so that it stays the same when another block of the page changes or is
    /// judged otherwise. Unique in the article. Of a block that holds others, it names the block's own words: a box's title, a
    /// quotation's attribution, a table's caption. `nil` where there are none.
    package var id: String?
    /// BCP 47, when it differs from what surrounds the block.
    package var language: String?
    /// When the page states one that differs from what surrounds the block.
    package var direction: Direction?
    package var origin: Origin
    package var content: Content

    package init(
        _ content: Content, id: String? = nil, language: String? = nil,
        direction: Direction? = nil, origin: Origin = Origin()
    ) {
        self.content = content
        self.id = id
        self.language = language
        self.direction = direction
        self.origin = origin
    }
}

/// The base direction of a passage.
package enum Direction: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
