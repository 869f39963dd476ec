package import Archives
import ArticleModel
import Digests
import Foundation

/// What a book says about its sources and its own files, so that anybody can see later whether one
/// was altered. It proves nothing against somebody who rewrites this list too.
package struct EditionDigests: Codable, Sendable, Equatable {
    /// Beside the container's own files, where a reading system looks for nothing else. Source:
    /// EPUB 3.3, section 4.2.6.1: other files may be there, and are ignored.
    package static let path = "META-INF/dossier.json"

    /// One document of which an article was made.
    package struct Source: Codable, Sendable, Equatable {
        /// Relative to the folder of the manifest, `/` between folders.
        package var file: String
        /// Of the bytes of the file, in lower-case hexadecimal digits.
        package var sha256: String
        /// Of the article’s plain text; `nil` for a document without one, and for another capture,
        /// which says something else.
        package var textSHA256: String?
    }

    /// `dossier 0.1.0`
    package var generator: String
    /// In reading order.
    package var sources: [Source]
    /// SHA-256 of every other file of the container, by path.
    package var files: [String: String]

    /// The files are those of the container, by path.
    init(of dossier: Dossier, files: [(path: String, file: PackedFile)]) {
        generator = "\(Tool.name) \(Tool.version)"
        sources = dossier.articles.flatMap { Source.sources(of: $0) }
        self.files = Dictionary(
            files.map { ($0.path, $0.file.digest) }, uniquingKeysWith: { first, _ in first })
    }

    /// The list as it lies in the book; `nil` when the book has none.
    ///
    /// - Throws: `DecodingError` for a list that is not as we write it.
    package static func digests(in entries: [ZIPEntry]) throws -> EditionDigests? {
        try entries.first { $0.name == path }.map {
            try JSONDecoder().decode(EditionDigests.self, from: Data($0.bytes))
        }
    }

    /// The list as a file of the container: keys in alphabetical order, one a line.
    func file() throws(Diagnostic) -> PackedFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do {
            return PackedFile(Array(try encoder.encode(self)) + [0x0A])
        } catch {
            throw Diagnostic(
                "The book’s digests cannot be written: \(error).", file: Self.path, kind: .program)
        }
    }
}

extension EditionDigests.Source {
    /// The source of an article, then the other captures of its page.
    fileprivate static func sources(of article: DossierArticle) -> [EditionDigests.Source] {
        let text = article.article.attachment == nil ? article.article.textDigest : nil
        let own = EditionDigests.Source(
            file: article.article.file, sha256: article.article.sourceDigest, textSHA256: text)
        return [own]
            + article.otherCaptures.map {
                EditionDigests.Source(
                    file: $0.file, sha256: $0.sourceDigest, textSHA256: $0.hasSameText ? text : nil)
            }
    }
}

/// How the files of a book differ from what it says of them; each list in alphabetical order.
package struct ContainerComparison: Sendable, Equatable {
    package var altered: [String]
    package var missing: [String]
    package var added: [String]

    package init(of entries: [ZIPEntry], with digests: EditionDigests) {
        let found = Dictionary(
            entries.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        altered = digests.files.filter { name, digest in
            found[name].map { SHA256.hex($0) != digest } ?? false
        }.keys.sorted()
        missing = digests.files.keys.filter { found[$0] == nil }.sorted()
        let known = Set(digests.files.keys).union([EditionDigests.path])
        added = found.keys.filter { !known.contains($0) }.sorted()
    }
}
