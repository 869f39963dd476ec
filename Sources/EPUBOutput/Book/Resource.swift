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
    var file: PackedFile
}

extension Resource {
    /// A page of the book. The manifest must say which pages hold formulas.
    static func page(
        id: String, path: String, properties: [String] = [], xml: [UInt8]
    ) -> Resource {
        page(
            id: id, path: path, properties: properties, holdsFormula: holdsFormula(xml),
            PackedFile(xml))
    }

    static func page(
        id: String, path: String, properties: [String] = [], holdsFormula: Bool, _ file: PackedFile
    ) -> Resource {
        Resource(
            id: id, path: path, mediaType: "application/xhtml+xml",
            properties: properties + (holdsFormula ? ["mathml"] : []), isInSpine: true, file: file)
    }

    /// A picture of an article. Its id does not begin with a digit, as names of files may.
    static func picture(_ picture: Picture) -> Resource {
        Resource(
            id: "picture-" + picture.name.prefix { $0 != "." }, path: Book.pictures + picture.name,
            mediaType: picture.mediaType, file: PackedFile(picture))
    }

    static func holdsFormula(_ xml: [UInt8]) -> Bool {
        let tag = Array("<math ".utf8)
        return xml.indices.contains { xml[$0] == tag[0] && xml[$0...].starts(with: tag) }
    }
}

extension PackedFile {
    /// A drawing is text; dots are compressed already.
    init(_ picture: Picture) {
        self.init(picture.bytes, isCompressed: picture.mediaType != "image/svg+xml")
    }
}
