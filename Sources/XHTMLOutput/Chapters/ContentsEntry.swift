import ArticleModel
import Templating

/// One line of the table of contents.
package struct ContentsEntry {
    package var title: String
    /// Relative to the package document.
    package var href: String
    /// BCP 47; `nil` for the packet's.
    package var language: String?
    package var children: [ContentsEntry] = []
    /// The children are articles or pages about them, not headings.
    package var isPart = false

    package init(
        title: String, href: String, language: String? = nil, children: [ContentsEntry] = [],
        isPart: Bool = false
    ) {
        self.title = title
        self.href = href
        self.language = language
        self.children = children
        self.isPart = isPart
    }
}

extension ContentsEntry {
    /// How many levels of an article's headings the contents go down to. E-readers show two or
    /// three in all; the first is the article itself.
    private static let depth = 2

    /// - Parameters:
    ///   - chapter: what to list.
    ///   - folder: before the names of files; ends in a slash, or is empty.
    /// - Returns: the article with its headings below it.
    package static func entry(for chapter: Chapter, in folder: String = "") -> ContentsEntry {
        let place = chapter.place
        var entry = ContentsEntry(
            title: chapter.article.title, href: folder + place.reference,
            language: chapter.language.isEmpty ? nil : chapter.language)
        for heading in chapter.headings where heading.depth <= depth {
            entry.add(
                ContentsEntry(
                    title: heading.title, href: folder + place.reference(to: heading.id),
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
