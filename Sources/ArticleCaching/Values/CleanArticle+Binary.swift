package import ArticleModel

extension CleanArticle: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(
            file: try reader.read(), attribution: try reader.read(), blocks: try reader.read(),
            removals: try reader.read())
        linkChanges = try reader.read()
        keepReasons = try reader.read()
        confidence = try reader.read()
        attachment = try reader.read()
        listings = try reader.read()
        doubts = try reader.read()
        warnings = try reader.read()
        sourceDigest = try reader.read()
        textDigest = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(file, attribution, blocks, removals, linkChanges, keepReasons, confidence)
        writer.write(attachment, listings, doubts, warnings, sourceDigest, textDigest)
    }
}
