import Archives
import ArticleModel
import Pictures
import Templating
import XHTMLOutput

/// A dossier laid out as the files of a book.
struct Book {
    /// The folder of the package document in the archive.
    private static let root = "EPUB/"
    /// The folder of the texts, beside the package document.
    static let texts = "text/"
    /// The folder of the pictures, beside the package document.
    static let pictures = "images/"

    /// In the order of the archive; the first stands uncompressed.
    let entries: [ZIPEntry]

    init(
        _ dossier: Dossier, records: [LinkedRecord], templates: TemplateLibrary,
        preparation: PicturePreparation
    ) throws(Diagnostic) {
        let pages = Pages(
            dossier.withWellFormedLanguages, templates: templates, preparation: preparation)
        let resources = try pages.resources()
        let package = try templates.render(
            EPUBTemplates.package,
            with: PackageView(
                dossier: pages.dossier, packet: pages.packet, resources: resources,
                records: records,
                pictures: PicturesView(dossier: pages.dossier, pictures: pages.pictures))
        )
        let files =
            [("mimetype", "application/epub+zip"), ("META-INF/container.xml", Self.container)]
            + [(Self.root + "package.opf", package)]
        let entries =
            files.map { ZIPEntry(name: $0, bytes: Array($1.utf8)) }
            + resources.map {
                ZIPEntry(
                    name: Self.root + $0.path, bytes: $0.bytes, isCompressed: $0.isCompressed)
            } + records.map { ZIPEntry(name: Self.root + $0.path, bytes: $0.bytes) }
        self.entries = entries + [try EditionDigests(of: dossier, entries: entries).entry()]
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
