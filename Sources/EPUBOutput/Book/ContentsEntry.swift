import Templating

/// One line of the table of contents.
struct ContentsEntry {
    var title: String
    /// Relative to the package document.
    var href: String
    /// BCP 47; `nil` for the packet's.
    var language: String?
    var children: [ContentsEntry] = []
    /// The children are articles or pages about them, not headings.
    var isPart = false
}

extension ContentsEntry {
    /// How many levels of an article's headings the contents go down to. E-readers show two or
    /// three in all; the first is the article itself.
    private static let depth = 2

    static func entry(for chapter: Chapter, in folder: String) -> ContentsEntry {
        let href = folder + chapter.file
        var entry = ContentsEntry(
            title: chapter.article.title, href: href,
            language: chapter.language.isEmpty ? nil : chapter.language)
        for heading in chapter.headings where heading.depth <= depth {
            entry.add(
                ContentsEntry(
                    title: heading.title, href: href + "#" + heading.id,
                    language: heading.language.isEmpty ? nil : heading.language),
                depth: heading.depth)
        }
        return entry
    }

    private mutating func add(_ entry: ContentsEntry, depth: Int) {
        if depth > 1, !children.isEmpty {
            children[children.count - 1].add(entry, depth: depth - 1)
        } else {
            children.append(entry)
        }
    }
}
