/// Text as XML holds it.
package enum XMLText {
    /// Escapes `& < >` and leaves out what `isDropped`. With `quotes`, `"` and `'` are escaped too,
    /// and the text may stand inside an attribute as well as between tags.
    package static func escaped(_ text: String, quotes: Bool = true) -> String {
        guard text.utf8.contains(where: needsCare) else { return text }
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars where !isDropped(scalar) {
            if let reference = reference(for: scalar, quotes: quotes) {
                escaped += reference
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Without the characters that no edition keeps.
    package static func kept(_ text: String) -> String {
        guard text.utf8.contains(where: mayBeginDropped) else { return text }
        return String(text.unicodeScalars.filter { !isDropped($0) })
    }

    /// A byte that may begin a character to escape or to leave out.
    private static func needsCare(_ byte: UInt8) -> Bool {
        mayBeginDropped(byte)
            || byte < 0x40 && reference(for: Unicode.Scalar(byte), quotes: true) != nil
    }

    private static func mayBeginDropped(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: true
        default: false
        }
    }

    private static func reference(for scalar: Unicode.Scalar, quotes: Bool) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"" where quotes: "&quot;"
        case "'" where quotes: "&#39;"
        default: nil
        }
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
        let kept = unicodeScalars.filter { !XMLText.isDropped($0) }
        return String(String.UnicodeScalarView(kept)).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
