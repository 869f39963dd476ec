package import ArticleModel

extension CleanArticle: BinaryValue {
    /// The text is not read before somebody asks for it.
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        let file: String = try reader.read()
        let attribution: Attribution = try reader.read()
        let outline: ArticleOutline = try reader.read()
        let text: StoredValue<ArticleText> = try reader.stored()
        self.init(file: file, attribution: attribution, outline: outline) { text.value }
        confidence = try reader.read()
        attachment = try reader.read()
        listings = try reader.read()
        doubts = try reader.read()
        warnings = try reader.read()
        sourceDigest = try reader.read()
        textDigest = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(file, attribution, outline)
        writer.write(stored: text)
        writer.write(confidence, attachment, listings, doubts, warnings, sourceDigest, textDigest)
    }
}

extension ArticleText: BinaryValue {
    package init(from reader: inout BinaryReader) throws(MalformedEntry) {
        self.init(blocks: try reader.read(), removals: try reader.read())
        linkChanges = try reader.read()
        keepReasons = try reader.read()
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(blocks, removals, linkChanges, keepReasons)
    }
}
