/// A catalogue record that lies in the container, for whoever catalogues the book; no part of what is
/// read.
package struct LinkedRecord: Sendable {
    /// The file's name; unique among the records.
    let name: String
    let mediaType: String
    let file: PackedFile

    package init(name: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        file = PackedFile(bytes)
    }

    /// Relative to the package document.
    var path: String { "records/" + name }
}
