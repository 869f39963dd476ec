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
    /// What a reading system shows that cannot show it, by its id. It is then not read through, but
    /// led to from there.
    var fallback: String?
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

    /// A document that goes with an article of this id; `nil` where there is none. What is linked to
    /// must be in the spine, and what is no content document there must have one to fall back on.
    /// Source: EPUB 3.3, sections 3.3 and 3.4.
    static func attachment(of article: DossierArticle, id: String) -> Resource? {
        guard let name = article.attachmentName, let attachment = article.article.attachment else {
            return nil
        }
        return Resource(
            id: id + "-file", path: Book.attachments + name, mediaType: attachment.mediaType,
            isInSpine: true, fallback: id,
            file: PackedFile(attachment.bytes, isCompressed: true))
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
