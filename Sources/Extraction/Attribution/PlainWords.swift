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
        var folded = FoldedText()
        folded.append(Array(text.utf8)[...])
        let string = folded.string
        guard string.utf8.contains(0xC2) else { return string }
        return string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func mayHoldMarkup(_ text: String) -> Bool {
        let bytes = text.utf8
        return bytes.contains(UInt8(ascii: "&")) && bytes.contains(UInt8(ascii: ";"))
            || bytes.contains(UInt8(ascii: "<")) && bytes.contains(UInt8(ascii: ">"))
    }
}
