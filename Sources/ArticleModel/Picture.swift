/// A picture that goes with a packet: of a type every edition may hold, safe, and not too large.
package struct Picture: Sendable, Equatable {
    /// From the digest of its bytes, with the ending of its type: the same picture has the same
    /// name wherever it was found.
    package var name: String
    package var mediaType: String
    /// In pixels as shown; `nil` for a drawing that has no size of its own.
    package var width: Int?
    package var height: Int?
    package var isAnimated = false
    package var bytes: [UInt8]

    package init(
        name: String, mediaType: String, width: Int? = nil, height: Int? = nil,
        isAnimated: Bool = false, bytes: [UInt8]
    ) {
        self.name = name
        self.mediaType = mediaType
        self.width = width
        self.height = height
        self.isAnimated = isAnimated
        self.bytes = bytes
    }
}
