package import ArticleModel

/// Without the document itself, which is a file of its own.
extension Attachment: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            name: try reader.read(), mediaType: try reader.read(), size: try reader.read(),
            pageCount: try reader.read())
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(name, mediaType, size, pageCount)
    }
}
