/// Where a file of catalogue records lies in the container, for whoever catalogues the book; it is no
/// part of what is read.
package struct RecordLink: Sendable, Equatable {
    /// The file's name; unique among the records.
    let name: String
    let mediaType: String

    package init(name: String, mediaType: String) {
        self.name = name
        self.mediaType = mediaType
    }

    /// Relative to the package document.
    var path: String { "records/" + name }
}

/// The file of a link to records.
package struct LinkedRecord: Sendable {
    package let link: RecordLink
    let file: PackedFile

    package init(link: RecordLink, bytes: [UInt8]) {
        self.link = link
        file = PackedFile(bytes)
    }
}
