/// A file that a container holds beside a page: a picture of an MHTML part or of a WARC record.
package struct Resource: Sendable, Equatable {
    /// The absolute address the page knows it by, or its path relative to the page.
    package var url: String
    /// As the container declares it, lower case and without parameters; `nil` when it does not.
    package var mediaType: String?
    package var bytes: [UInt8]

    package init(url: String, mediaType: String? = nil, bytes: [UInt8]) {
        self.url = url
        self.mediaType = mediaType
        self.bytes = bytes
    }
}
