import ArticleCaching

/// An article as `markdown/article.md` makes it, without the line feed at its end.
struct MarkdownSection: CacheValue {
    static let kind = "section 1"

    let text: String

    /// - Parameter bytes: UTF-8.
    init(_ bytes: [UInt8]) {
        let end = bytes.last == UInt8(ascii: "\n") ? bytes.count - 1 : bytes.count
        text = String(decoding: bytes[..<end], as: UTF8.self)
    }

    init(from reader: inout BinaryReader) throws(MalformedEntry) {
        text = String(decoding: try reader.byteArray(), as: UTF8.self)
    }

    func write(to writer: inout BinaryWriter) { writer.write(bytes: Array(text.utf8)) }
}
