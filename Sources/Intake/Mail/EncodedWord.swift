import CharacterEncoding

/// Words of a header in another encoding than ASCII: `=?utf-8?Q?L=C3=A6mp?=` (RFC 2047).
enum EncodedWord {
    /// The text with its encoded words decoded; what cannot be decoded stays.
    static func decoded(_ text: String) -> String {
        guard text.contains("=?") else { return text }
        var result = ""
        var rest = text[...]
        var followsWord = false
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            let word = Word(at: rest[start.lowerBound...])
            // White space between two encoded words only parts them.
            if !(followsWord && word != nil && before.allSatisfy(\.isWhitespace)) {
                result += before
            }
            result += word?.text ?? "=?"
            rest = rest[(word?.end ?? start.upperBound)...]
            followsWord = word != nil
        }
        return result + rest
    }

    private struct Word {
        let text: String
        let end: Substring.Index

        init?(at start: Substring) {
            let parts = start.dropFirst(2).split(
                separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].first == "=" else { return nil }
            var bytes: [UInt8] = []
            switch parts[1].lowercased() {
            case "b": bytes = TransferEncoding.base64(parts[2].utf8)
            case "q":
                let spaced = parts[2].utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
                TransferEncoding.append(spaced[...], to: &bytes)
            default: return nil
            }
            // A language may follow the encoding (RFC 2231).
            let label = parts[0].split(separator: "*").first.map(String.init) ?? ""
            let decoder = TextDecoder(declared: label)
            guard let decoded = try? decoder.text(from: bytes) else { return nil }
            text = String(decoding: decoded.utf8, as: UTF8.self)
            end = parts[3].index(after: parts[3].startIndex)
        }
    }
}
