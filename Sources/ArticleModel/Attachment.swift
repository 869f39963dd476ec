/// A document that goes with a packet as it is, because its text is not read: a PDF.
package struct Attachment: Sendable, Equatable {
    /// What its file is called, without folders, and without the compression around it.
    package var name: String
    package var mediaType: String
    /// Of the document, in bytes.
    package var size: Int
    /// `nil` where the document does not say it in the clear.
    package var pageCount: Int?
    /// The document; empty where the packet has no room for it, and in what is remembered between
    /// builds.
    package var bytes: [UInt8]

    package init(
        name: String, mediaType: String, size: Int, pageCount: Int? = nil, bytes: [UInt8] = []
    ) {
        self.name = name
        self.mediaType = mediaType
        self.size = size
        self.pageCount = pageCount
        self.bytes = bytes
    }

    /// The packet has it.
    package var isEnclosed: Bool { !bytes.isEmpty }

    /// The ending of its file.
    package static let ending = ".pdf"
}

extension DossierArticle {
    /// What the document that goes with the packet is called there; `nil` where there is none.
    package var attachmentName: String? {
        article.attachment?.isEnclosed ?? false ? slug + Attachment.ending : nil
    }
}
