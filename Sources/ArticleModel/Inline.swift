/// A run of text inside a block.
package indirect enum Inline: Sendable, Equatable {
    /// White space is folded: single spaces, no line breaks.
    case text(String)
    case emphasis([Inline])
    case strong([Inline])
    /// Side comments and fine print.
    case small([Inline])
    case `subscript`([Inline])
    case superscript([Inline])
    /// Text the author struck out.
    case deleted([Inline])
    case inserted([Inline])
    /// A quotation within the sentence; the quotation marks belong to the writer.
    case quote([Inline])
    case code(String)
    case link(Link)
    case image(Image)
    case lineBreak
    case abbreviation([Inline], expansion: String)
    case ruby(Ruby)
    case math(Math)
    /// The mark in the text that leads to a footnote of the page, by the footnote's label.
    case footnoteReference(label: String)
    /// Words in another language or direction than what surrounds them.
    case passage(Passage)
}

/// Base text with its reading.
package struct Ruby: Sendable, Equatable {
    package var base: [Inline]
    package var reading: [Inline]

    package init(base: [Inline], reading: [Inline]) {
        self.base = base
        self.reading = reading
    }
}

/// Words whose language or direction differs from their surroundings.
package struct Passage: Sendable, Equatable {
    /// BCP 47.
    package var language: String?
    package var direction: Direction?
    package var content: [Inline]

    package init(language: String? = nil, direction: Direction? = nil, content: [Inline]) {
        self.language = language
        self.direction = direction
        self.content = content
    }
}
