import Archives
import ArticleModel

/// The pages of a book bound: the files of its container.
struct Book {
    /// The folder of the package document in the archive.
    private static let root = "EPUB/"
    /// The folder of the texts, beside the package document.
    static let texts = "text/"
    /// The folder of the pictures, beside the package document.
    static let pictures = "images/"

    /// The folder of attached documents, beside the package document.
    static let attachments = "files/"

    /// In the order of the archive; the first stands uncompressed.
    let entries: [ZIPEntry]

    init(_ pages: BookPages, records: [LinkedRecord]) throws(Diagnostic) {
        var files: [(path: String, file: PackedFile)] = [
            ("mimetype", PackedFile(Array("application/epub+zip".utf8), isCompressed: true)),
            ("META-INF/container.xml", PackedFile(Array(Self.container.utf8))),
            (Self.root + "package.opf", pages.package),
        ]
        files += pages.resources.map { (Self.root + $0.path, $0.file) }
        files += records.map { (Self.root + $0.link.path, $0.file) }
        files.append(
            (EditionDigests.path, try EditionDigests(of: pages.dossier, files: files).file()))
        entries = files.map { ZIPEntry(name: $0.path, content: $0.file.content) }
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
