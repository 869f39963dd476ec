import Archives
package import ArticleModel
import Digests
import EPUBOutput
import Foundation

/// Compares a book with the sources it was made from, and with what it says of its own files.
package struct EditionVerification: Sendable {
    /// What differs, is missing or was not found, in the order of the book.
    package private(set) var faults: [Diagnostic] = []
    package private(set) var sourceCount = 0
    package private(set) var fileCount = 0

    /// - Parameters:
    ///   - book: the EPUB whole.
    ///   - file: as the user named it.
    ///   - compiler: cleans a source whose bytes differ, to see whether its text does.
    ///   - find: where a source is, by its path in the book; `nil` when it is not found.
    ///   - read: the bytes of what was found.
    /// - Throws: a `Diagnostic` for what is no book of ours.
    package init(
        of book: [UInt8], named file: String, compiler: DossierCompiler,
        find: (String) -> String?, read: ByteReader
    ) throws(Diagnostic) {
        let entries: [ZIPEntry]
        do throws(ZIPError) {
            entries = try ZIPContents.entries(of: book)
        } catch {
            throw .noBook(file)
        }
        let digests = try Self.digests(in: entries, of: file)
        let container = ContainerComparison(of: entries, with: digests)
        faults += container.altered.map { .fileOfBook($0, "was altered", in: file) }
        faults += container.missing.map { .fileOfBook($0, "is missing", in: file) }
        faults += container.added.map { .fileOfBook($0, "was added", in: file) }
        fileCount = digests.files.count
        sourceCount = digests.sources.count
        for source in digests.sources {
            faults += Self.faults(of: source, in: file, compiler, find, read)
        }
    }

    private static func digests(
        in entries: [ZIPEntry], of file: String
    ) throws(Diagnostic) -> EditionDigests {
        do {
            if let digests = try EditionDigests.digests(in: entries) { return digests }
        } catch {
            throw .unreadableDigests(file)
        }
        throw .noDigests(file)
    }

    private static func faults(
        of source: EditionDigests.Source, in book: String, _ compiler: DossierCompiler,
        _ find: (String) -> String?, _ read: ByteReader
    ) -> [Diagnostic] {
        guard let path = find(source.file) else { return [.sourceNotFound(source.file, of: book)] }
        do throws(Diagnostic) {
            let bytes = try read(path).get()
            let digest = SHA256.hex(bytes)
            guard digest != source.sha256 else { return [] }
            let text = try compiler.article(named: path, bytes: bytes).textDigest
            return [
                .sourceDiffers(
                    path, was: source.sha256, is: digest, isSameText: text == source.textSHA256)
            ]
        } catch {
            return [error]
        }
    }
}

extension Diagnostic {
    fileprivate static func noBook(_ file: String) -> Diagnostic {
        Diagnostic("The file is no EPUB.", file: file, hint: "Name an EPUB that dossier built.")
    }

    fileprivate static func noDigests(_ file: String) -> Diagnostic {
        Diagnostic(
            "The book holds no digests of its sources.", file: file,
            hint: "Only books that dossier built can be verified.")
    }

    fileprivate static func unreadableDigests(_ file: String) -> Diagnostic {
        Diagnostic(
            "The book’s \(EditionDigests.path) is not as dossier writes it.", file: file,
            hint: "The book was altered; build it again.")
    }

    fileprivate static func fileOfBook(
        _ name: String, _ what: String, in book: String
    ) -> Diagnostic {
        Diagnostic("“\(name)” \(what) since the book was built.", file: book)
    }

    fileprivate static func sourceNotFound(_ source: String, of book: String) -> Diagnostic {
        Diagnostic(
            "The source “\(source)” was not found.", file: book,
            hint: "Name the folder of the manifest: dossier verify \(book) --sources FOLDER")
    }

    fileprivate static func sourceDiffers(
        _ path: String, was: String, is digest: String, isSameText: Bool
    ) -> Diagnostic {
        let text = isSameText ? "; the article’s text is the same" : ""
        return Diagnostic(
            "The source differs: its SHA-256 was \(was), it is \(digest)\(text).", file: path,
            hint: "Put the file back, or build the packet again.")
    }
}
