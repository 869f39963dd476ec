package import ArticleModel
import Digests

/// A cleaned article, both ledgers included, as the cache holds it: a mark, the SHA-256 of what
/// follows, the article in binary form.
package enum CachedArticle {
    /// The entry for an article.
    package static func bytes(of article: CleanArticle) -> [UInt8] {
        var writer = BinaryWriter()
        writer.write(article)
        return mark + Array(SHA256.hex(writer.bytes).utf8) + writer.bytes
    }

    /// - Returns: `nil` for bytes that are no entry, or a damaged one.
    package static func article(in bytes: [UInt8]) -> CleanArticle? {
        let start = mark.count + digestLength
        guard bytes.starts(with: mark), bytes.count > start,
            SHA256.hex(Array(bytes[start...])).utf8.elementsEqual(bytes[mark.count..<start])
        else { return nil }
        var reader = BinaryReader(bytes, from: start)
        guard let article = try? CleanArticle(from: &reader), reader.isAtEnd else { return nil }
        return article
    }

    private static let mark = Array("dossier article 1\n".utf8)
    /// Of a SHA-256 in hexadecimal digits.
    private static let digestLength = 64
}
