/// A dialect of Markdown, as far as the writer must know it.
package struct Flavour: Sendable, Equatable {
    /// `| a | b |`; else a table is HTML.
    package var readsTables: Bool
    /// `~~gone~~`; else deleted text is HTML.
    package var readsStrikethrough: Bool
    /// `$x$`; else TeX stands as code.
    package var readsMath: Bool

    /// GitHub Flavored Markdown with footnotes, as cmark-gfm reads it.
    package static let gfm = Flavour(
        readsTables: true, readsStrikethrough: true, readsMath: false)
}
