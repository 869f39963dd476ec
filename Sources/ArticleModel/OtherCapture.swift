/// Another saved copy of an article that the packet has once.
package struct OtherCapture: Sendable, Equatable {
    /// The source's name, as the user gave it.
    package var file: String
    package var captured: PartialDate?
    /// Lower-case hexadecimal SHA-256 of the file's bytes.
    package var sourceDigest: String
    /// The article reads the same, to the letter.
    package var hasSameText: Bool

    package init(
        file: String, captured: PartialDate? = nil, sourceDigest: String, hasSameText: Bool
    ) {
        self.file = file
        self.captured = captured
        self.sourceDigest = sourceDigest
        self.hasSameText = hasSameText
    }
}
