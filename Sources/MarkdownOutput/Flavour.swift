package import ArticleModel

/// A dialect of Markdown, as far as the writer must know it.
package struct Flavour: Sendable, Equatable {
    /// What a table becomes that cannot be set with pipes.
    enum TableFallback: Sendable { case html, lines }

    /// What notes are: `[^1]` with a definition, or a link to a place.
    enum NoteForm: Sendable { case footnote, link }

    /// How a place is marked that a link leads to: `<a id>`, `{#id}`, ` ^id`.
    enum AnchorForm: Sendable { case element, attribute, caret }

    /// How the language of a passage is said: by an HTML element, by attributes behind brackets and
    /// colons, or, of blocks, not at all.
    enum PassageForm: Sendable { case element, attributes, inlineElement }

    /// The name, by which texts are escaped.
    package var name: MarkdownFlavour
    /// `| a | b |`.
    var readsTables = true
    /// Else a table that is no simple grid.
    var tableFallback = TableFallback.html
    /// A pipe in the code of a cell ends no cell, and so cannot be escaped.
    var cutsRowsAfterCode = false
    /// Text between HTML tags is read as Markdown, wherever it stands.
    var readsMarkdownInHTML = false
    /// `~~gone~~`; else deleted text is HTML.
    var readsStrikethrough = true
    /// A delimiter counts wherever no white space follows or precedes it, whatever else stands there.
    var readsDelimitersAnywhere = false
    /// `x^2^` and `H~2~O`; else they are HTML.
    var readsScripts = false
    /// `$x$`; else TeX stands as code.
    var readsMath = false
    /// A term on a line, its definition below behind a colon; else a term is a strong paragraph.
    var readsDefinitions = false
    /// A list directly after another is a new one if its markers are others.
    var tellsListsByMarker = true
    /// White space at the ends of code is left out.
    var trimsCode = false
    /// A picture alone in its paragraph is shown with its alternative text as caption.
    var captionsLonePictures = false
    /// `> [!note] Title`.
    var readsCallouts = false
    /// `[[file|words]]`.
    var readsWikilinks = false
    /// Title and authors come from the front matter, not from the text.
    var printsFrontMatter = false
    var notes = NoteForm.footnote
    var anchors = AnchorForm.element
    var passages = PassageForm.element
    var lineBreak = "\\\n"

    package static let gfm = Flavour(name: .gfm)

    package static let commonmark = Flavour(
        name: .commonmark, readsTables: false, readsStrikethrough: false, notes: .link)

    package static let pandoc = Flavour(
        name: .pandoc, cutsRowsAfterCode: true, readsMarkdownInHTML: true,
        readsDelimitersAnywhere: true, readsScripts: true,
        readsMath: true, readsDefinitions: true, tellsListsByMarker: false,
        trimsCode: true, captionsLonePictures: true,
        printsFrontMatter: true, anchors: .attribute, passages: .attributes)

    package static let obsidian = Flavour(
        name: .obsidian, tableFallback: .lines, readsMath: true, readsCallouts: true,
        readsWikilinks: true, anchors: .caret, passages: .inlineElement, lineBreak: "<br />")

    package static func named(_ name: MarkdownFlavour) -> Flavour {
        switch name {
        case .gfm: gfm
        case .commonmark: commonmark
        case .pandoc: pandoc
        case .obsidian: obsidian
        }
    }
}
