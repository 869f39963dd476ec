/// Text as XML holds it.
package enum XMLText {
    /// Escapes `& < >` and leaves out what `isDropped`. With `quotes`, `"` and `'` are escaped too,
    /// and the text may stand inside an attribute as well as between tags.
    package static func escaped(_ text: String, quotes: Bool = true) -> String {
        guard text.utf8.contains(where: { needsCare($0) }) else { return text }
        var bytes: [UInt8] = []
        write(text, quotes: quotes, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds the text, escaped likewise, in UTF-8.
    package static func write(_ text: String, quotes: Bool = true, to output: inout [UInt8]) {
        guard text.utf8.contains(where: { needsCare($0) }) else {
            output.append(contentsOf: text.utf8)
            return
        }
        let bytes = Array(text.utf8)
        var start = 0
        var index = 0
        while index < bytes.count {
            let reference = reference(for: bytes[index], quotes: quotes)
            let length = reference == nil ? lengthOfDropped(in: bytes, at: index) : 1
            guard length > 0 else {
                index += 1
                continue
            }
            output += bytes[start..<index]
            if let reference { output.append(contentsOf: reference.utf8) }
            index += length
            start = index
        }
        output += bytes[start...]
    }

    /// Without the characters that no edition keeps.
    package static func kept(_ text: String) -> String {
        guard text.utf8.contains(where: mayBeginDropped) else { return text }
        let bytes = Array(text.utf8)
        guard bytes.indices.contains(where: { lengthOfDropped(in: bytes, at: $0) > 0 }) else {
            return text
        }
        return String(text.unicodeScalars.filter { !isDropped($0) })
    }

    /// A byte that may begin a character to escape or to leave out.
    private static func needsCare(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: mayBeginDropped(byte)
        }
    }

    private static func mayBeginDropped(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: true
        default: false
        }
    }

    private static func reference(for byte: UInt8, quotes: Bool) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\"") where quotes: "&quot;"
        case UInt8(ascii: "'") where quotes: "&#39;"
        default: nil
        }
    }

    /// How many bytes the character that begins here has; 0 unless it `isDropped`.
    private static func lengthOfDropped(in bytes: [UInt8], at index: Int) -> Int {
        var scalar = UInt32(bytes[index])
        let length: Int
        switch scalar {
        case ..<0x80: length = 1
        case ..<0xE0: (scalar, length) = (scalar & 0x1F, 2)
        case ..<0xF0: (scalar, length) = (scalar & 0x0F, 3)
        default: return 0
        }
        guard mayBeginDropped(bytes[index]), index + length <= bytes.count else { return 0 }
        for byte in bytes[(index + 1)..<(index + length)] {
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        return Unicode.Scalar(scalar).map(isDropped) ?? false ? length : 0
    }

    /// Characters that XML 1.0 (section 2.2) forbids or discourages, and invisible ones that only
    /// break search and copying: soft hyphen, zero-width space, word joiner, byte order mark.
    package static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: false
        case ..<0x20, 0x7F...0x9F, 0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}

extension String {
    /// The text as one line of a title, a label or a record holds it: white space folded, nothing in
    /// it that XML drops.
    package var folded: String {
        if utf8.isFolded { return self }
        let kept = unicodeScalars.filter { !XMLText.isDropped($0) }
        return String(String.UnicodeScalarView(kept)).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}

extension String.UTF8View {
    /// Printable ASCII with single spaces between words, as most lines are.
    fileprivate var isFolded: Bool {
        var wasSpace = true
        for byte in self {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || !wasSpace else { return false }
            wasSpace = byte == 0x20
        }
        return !wasSpace || isEmpty
    }
}
