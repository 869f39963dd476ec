/// How the Markdown edition is written.
package struct MarkdownForm: Sendable, Equatable {
    package var flavour = MarkdownFlavour.gfm
    package var layout = MarkdownLayout.single

    package init(flavour: MarkdownFlavour = .gfm, layout: MarkdownLayout = .single) {
        self.flavour = flavour
        self.layout = layout
    }
}

/// The dialects of Markdown there are to write, by name.
package enum MarkdownFlavour: String, Sendable, CaseIterable {
    /// GitHub Flavored Markdown with footnotes, as cmark-gfm reads it.
    case gfm
    /// CommonMark and nothing besides: no tables, no footnotes, no strikethrough.
    case commonmark
    /// What pandoc reads by default.
    case pandoc
    /// What Obsidian shows.
    case obsidian
}

/// How the packet is divided into files.
package enum MarkdownLayout: String, Sendable, CaseIterable {
    /// One file.
    case single
    /// A folder: an index, a file an article, pictures beside them.
    case folder
}
