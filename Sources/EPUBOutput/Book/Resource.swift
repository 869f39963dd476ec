import ArticleModel

/// One file of the book that its manifest lists.
struct Resource {
    /// In the package document; unique there.
    var id: String
    /// Relative to the package document.
    var path: String
    var mediaType: String
    /// `nav`, `mathml`, `cover-image`.
    var properties: [String] = []
    /// One of the texts, in reading order.
    var isInSpine = false
    var bytes: [UInt8]

    /// A picture of dots.
    var isCompressed: Bool { mediaType.hasPrefix("image/") && mediaType != "image/svg+xml" }
}

extension Resource {
    /// A page of the book. The manifest must say which pages hold formulas.
    static func page(
        id: String, path: String, properties: [String] = [], xml: String
    ) -> Resource {
        let bytes = Array(xml.utf8)
        return Resource(
            id: id, path: path, mediaType: "application/xhtml+xml",
            properties: properties + (holdsFormula(bytes) ? ["mathml"] : []), isInSpine: true,
            bytes: bytes)
    }

    /// A picture of an article. Its id does not begin with a digit, as names of files may.
    static func picture(_ picture: Picture) -> Resource {
        Resource(
            id: "picture-" + picture.name.prefix { $0 != "." }, path: Book.pictures + picture.name,
            mediaType: picture.mediaType, bytes: picture.bytes)
    }

    private static func holdsFormula(_ xml: [UInt8]) -> Bool {
        let tag = Array("<math ".utf8)
        return xml.indices.contains { xml[$0] == tag[0] && xml[$0...].starts(with: tag) }
    }
}
