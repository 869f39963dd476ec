/// The upper half of a single-byte encoding, the characters of bytes 0x80 to 0xFF.
struct SingleByteTable {
    /// In UTF-8; `nil` for a byte without a character.
    private let characters: [[UInt8]?]

    /// - Returns: `nil` when iconv does not know the encoding.
    init?(_ encoding: Encoding) {
        guard let converter = LegacyConverter(encoding.converters) else { return nil }
        characters = (UInt8(0x80)...0xFF).map { byte in
            let corrected = Self.corrections.first { $0.name == encoding.name && $0.byte == byte }
            if let corrected { return Array(String(corrected.character).utf8) }
            let text = converter.text(from: [byte])
            guard text.replacements > 0 else { return text.utf8 }
            return byte < 0xA0 ? [0xC2, byte] : nil
        }
    }

    func text(from bytes: [UInt8]) -> LegacyText {
        var text = LegacyText()
        text.utf8.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                text.utf8.append(byte)
            } else if let character = characters[Int(byte) - 0x80] {
                text.utf8 += character
            } else {
                text.appendReplacement()
            }
        }
        return text
    }

    /// Where the Encoding Standard and glibc differ, apart from the general rule that a byte below
    /// 0xA0 without a character is a C1 control. Source: index-macintosh.txt,
    /// index-x-mac-cyrillic.txt and index-koi8-u.txt of the standard.
    private static let corrections: [(name: String, byte: UInt8, character: Character)] = [
        ("macintosh", 0xC6, "\u{2206}"), ("macintosh", 0xF0, "\u{F8FF}"),
        ("x-mac-cyrillic", 0xFF, "\u{20AC}"),
        ("koi8-u", 0xAE, "\u{045E}"), ("koi8-u", 0xBE, "\u{040E}"),
    ]
}
