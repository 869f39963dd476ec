package import ArticleCaching
package import XHTMLOutput

/// An article in the files of the book, and what the rest of the book must know of it.
struct BoundChapter: CacheValue {
    static let kind = "chapter 1"

    /// One, or several of a long article.
    var pages: [Page]
    var headings: [XHTMLWriter.Heading]

    struct Page {
        /// Relative to the other texts.
        var name: String
        var file: PackedFile
        var holdsFormula: Bool
        /// Of the elements on it, where the article has several pages.
        var ids: [String]
    }

    init(pages: [Page], headings: [XHTMLWriter.Heading]) {
        self.pages = pages
        self.headings = headings
    }

    init(from reader: inout BinaryReader) throws(MalformedEntry) {
        pages = try reader.read()
        headings = try reader.read()
    }

    func write(to writer: inout BinaryWriter) { writer.write(pages, headings) }

    /// The files of places that are not in the first one, by their ids.
    var otherFiles: [String: String] {
        Dictionary(
            pages.dropFirst().flatMap { page in page.ids.map { ($0, page.name) } },
            uniquingKeysWith: { first, _ in first })
    }
}

extension BoundChapter.Page: CacheValue {
    static let kind = "page 1"

    init(from reader: inout BinaryReader) throws(MalformedEntry) {
        name = try reader.read()
        file = try reader.read()
        holdsFormula = try reader.read()
        ids = try reader.read()
    }

    func write(to writer: inout BinaryWriter) { writer.write(name, file, holdsFormula, ids) }
}

extension XHTMLWriter.Heading: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            id: try reader.read(), depth: try reader.read(), title: try reader.read(),
            language: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) { writer.write(id, depth, title, language) }
}
