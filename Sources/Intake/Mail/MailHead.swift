/// Tells a letter from a text that begins with a word and a colon.
enum MailHead {
    /// Fields that only programs write.
    private static let marks: Set<String> = [
        "mime-version", "message-id", "received", "return-path", "delivered-to",
        "snapshot-content-location",
    ]
    /// Fields of which a letter has all.
    private static let address: Set<String> = ["from", "date", "subject"]

    static func begins(_ head: [UInt8]) -> Bool {
        var rest = withoutEnvelope(head[...])
        guard let first = rest.first, isLetter(first) else { return false }
        let header = MIMEHeader(popping: &rest, sizeLimit: head.count)
        // Where the head is cut off, its last line may be.
        guard header.strayLines <= (rest.isEmpty ? 1 : 0) else { return false }
        let names = Set(header.fields.map(\.name))
        return !names.isDisjoint(with: marks) || address.isSubset(of: names)
    }

    /// Mail programs put a line `From name date` before a letter in a file.
    static func withoutEnvelope(_ letter: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard letter.starts(with: "From ".utf8) else { return letter }
        var rest = letter
        _ = rest.popLine()
        return rest
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
