package import Archives
package import ArticleCaching
package import ArticleModel
package import Pictures
package import Templating

/// A dossier as an EPUB 3.3 book that also opens in readers of EPUB 2.
package struct EPUBWriter: Sendable {
    /// The templates a library must hold for this edition.
    package static let entryPoints = EPUBTemplates.entryPoints

    let templates: TemplateLibrary
    let preparation: PicturePreparation
    private let cache: RenderingCache?

    /// - Parameters:
    ///   - templates: made with this edition's entry points.
    ///   - preparation: draws the cover, where there is something to draw it with.
    ///   - cache: remembers how articles are written.
    package init(
        templates: TemplateLibrary, preparation: PicturePreparation = PicturePreparation(),
        cache: RenderingCache? = nil
    ) {
        self.templates = templates
        self.preparation = preparation
        self.cache = cache
    }

    /// The chapters of the book.
    ///
    /// - Throws: for a template that the library does not have.
    package func pages(of dossier: Dossier) throws(Diagnostic) -> Pages {
        try Pages(dossier, templates: templates, cache: cache)
    }

    /// All pages of the book.
    ///
    /// - Parameters:
    ///   - pages: the chapters.
    ///   - cover: the picture on the cover.
    ///   - records: where records for catalogues will lie.
    /// - Returns: what only wants the records.
    /// - Throws: for a template that the library does not have.
    package static func pages(
        of pages: Pages, cover: Picture, linking records: [RecordLink] = []
    ) throws(Diagnostic) -> BookPages {
        try BookPages(pages, cover: cover, linking: records)
    }

    /// The book, one file named after the dossier's slug.
    ///
    /// - Parameters:
    ///   - pages: all but the records.
    ///   - records: those the pages lead to, in that order.
    /// - Returns: the one file.
    /// - Throws: when memory runs out.
    package static func files(
        of pages: BookPages, records: [LinkedRecord] = []
    ) throws(Diagnostic) -> [OutputFile] {
        let entries = try entries(of: pages, records: records)
        let path = "\(pages.dossier.slug).epub"
        do throws(ZIPError) {
            return [OutputFile(path: path, bytes: try ZIPWriter.archive(of: entries))]
        } catch {
            throw .bookNotPacked(error, file: path)
        }
    }

    /// What the book is packed from, in order.
    ///
    /// - Throws: as `files(of:records:)`.
    package static func entries(
        of pages: BookPages, records: [LinkedRecord] = []
    ) throws(Diagnostic) -> [ZIPEntry] {
        try Book(pages, records: records).entries
    }
}
