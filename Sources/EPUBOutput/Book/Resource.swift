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
}

extension Resource {
    /// A page of the book. That it holds formulas is for the manifest to say.
    static func page(
        id: String, path: String, properties: [String] = [], xml: String
    ) -> Resource {
        Resource(
            id: id, path: path, mediaType: "application/xhtml+xml",
            properties: properties + (xml.contains("<math ") ? ["mathml"] : []), isInSpine: true,
            bytes: Array(xml.utf8))
    }
}
