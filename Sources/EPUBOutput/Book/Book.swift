import Archives
import ArticleModel
import Templating

/// A dossier laid out as the files of a book.
struct Book {
    /// The folder of the package document in the archive.
    private static let root = "EPUB/"
    /// The folder of the texts, beside the package document.
    static let texts = "text/"

    /// In the order of the archive; the first stands uncompressed.
    let entries: [ZIPEntry]

    init(
        _ dossier: Dossier, records: [LinkedRecord], templates: TemplateLibrary
    ) throws(Diagnostic) {
        let pages = Pages(dossier.withWellFormedLanguages, templates: templates)
        let resources = try pages.resources()
        let package = try templates.render(
            EPUBTemplates.package,
            with: PackageView(
                dossier: pages.dossier, packet: pages.packet, resources: resources,
                records: records)
        )
        let files =
            [("mimetype", "application/epub+zip"), ("META-INF/container.xml", Self.container)]
            + [(Self.root + "package.opf", package)]
        entries =
            files.map { ZIPEntry(name: $0, bytes: Array($1.utf8)) }
            + resources.map { ZIPEntry(name: Self.root + $0.path, bytes: $0.bytes) }
            + records.map { ZIPEntry(name: Self.root + $0.path, bytes: $0.bytes) }
    }

    private static let container = """
        <?xml version="1.0" encoding="utf-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
        </container>

        """
}
