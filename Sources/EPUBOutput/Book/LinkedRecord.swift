/// A catalogue record that lies in the container, for whoever catalogues the book; no part of what is
/// read.
package struct LinkedRecord: Sendable, Equatable {
    /// The file's name; unique among the records.
    package var name: String
    package var mediaType: String
    package var bytes: [UInt8]

    package init(name: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }

    /// Relative to the package document.
    var path: String { "records/" + name }
}
