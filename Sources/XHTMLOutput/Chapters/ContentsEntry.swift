package import ArticleModel
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
    /// - Parameters:
    ///   - article: what to list.
    ///   - place: where it is.
    ///   - headings: those in it.
    ///   - pages: the files of a long article after the first.
    ///   - depth: how many levels of headings to list.
    ///   - folder: before the names of files; ends in a slash, or is empty.
    /// - Returns: the article with its headings below it, and its pages where they begin.
    package static func entry(
        for article: DossierArticle, at place: ArticlePlace, headings: [XHTMLWriter.Heading],
        pages: [String] = [], depth: Int, in folder: String = ""
    ) -> ContentsEntry {
        let language = article.article.attribution.language.value.flatMap(LanguageTag.wellFormed)
        var entry = ContentsEntry(
            title: article.title, href: folder + place.reference, language: language)
        var begun = 0
        func begin(_ count: Int) {
            for page in begun..<max(begun, count) {
                entry.children.append(
                    ContentsEntry(
                        title: "\(article.title) (\(page + 2))", href: folder + pages[page],
                        language: language))
            }
            begun = max(begun, count)
        }
        for heading in headings {
            let page = place.otherFiles[heading.id].flatMap(pages.firstIndex) ?? -1
            begin(page + 1)
            guard heading.depth <= depth else { continue }
            entry.add(
                ContentsEntry(
                    title: heading.title, href: folder + place.reference(to: heading.id),
                    language: heading.language.isEmpty ? nil : heading.language),
                depth: heading.depth)
        }
        begin(pages.count)
        return entry
    }

    private mutating func add(_ entry: ContentsEntry, depth: Int) {
        if depth > 1, !children.isEmpty {
            children[children.count - 1].add(entry, depth: depth - 1)
        } else {
            children.append(entry)
        }
    }

    /// About what the entry and those below it take in the contents, in bytes.
    package var weight: Int {
        children.reduce(title.utf8.count + href.utf8.count + 60) { $0 + $1.weight }
    }
}
