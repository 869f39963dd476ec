import DOM

/// Words out of an attribute or a JSON string: entities resolved, tags dropped, white space folded.
enum PlainWords {
    static func words(_ text: String) -> String {
        var words = folded(text)
        // Some systems escape twice.
        for _ in 0..<2 where mayHoldMarkup(words) {
            guard let table = try? Document(html: Array("<p>\(words)</p>".utf8)).nodes() else {
                break
            }
            words = folded(String(decoding: table.text, as: UTF8.self))
        }
        return words
    }

    /// White space folded, and none at the ends; no-break spaces count, since a name may hold one.
    static func folded(_ text: String) -> String {
        guard !isFolded(text) else { return text }
        let string = FoldedText.folded(text)
        guard string.utf8.contains(0xC2) else { return string }
        return string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether it is ASCII, with single spaces between its words: most values are.
    private static func isFolded(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            guard byte < 0x80, byte > 0x20 || byte == 0x20 && previous != 0x20 else { return false }
            previous = byte
        }
        return previous != 0x20 || text.isEmpty
    }

    private static func mayHoldMarkup(_ text: String) -> Bool {
        let bytes = text.utf8
        return bytes.contains(UInt8(ascii: "&")) && bytes.contains(UInt8(ascii: ";"))
            || bytes.contains(UInt8(ascii: "<")) && bytes.contains(UInt8(ascii: ">"))
    }
}
