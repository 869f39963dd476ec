/// What is folded away when two values are compared: case, punctuation and symbols, quotation
/// marks of every kind, white space, and characters without width. Letters keep their accents.
enum Folding {
    /// Two values with the same key say the same.
    static func key(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? asciiKey(text) : unicodeKey(text)
    }

    private static func asciiKey(_ text: String) -> String {
        var key: [UInt8] = []
        key.reserveCapacity(text.utf8.count)
        var isGap = false
        for byte in text.utf8 {
            let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
            guard isLetter || byte.isDigit else {
                isGap = true
                continue
            }
            if isGap, !key.isEmpty { key.append(UInt8(ascii: " ")) }
            key.append(isLetter ? byte | 0x20 : byte)
            isGap = false
        }
        return String(decoding: key, as: UTF8.self)
    }

    private static func unicodeKey(_ text: String) -> String {
        var key = String.UnicodeScalarView()
        var isGap = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                if isGap, !key.isEmpty { key.append(" ") }
                key.append(scalar)
                isGap = false
            } else if !scalar.properties.isDefaultIgnorableCodePoint {
                isGap = true
            }
        }
        return String(key)
    }

    /// The key without its gaps: `deepsea.example` and `Deep Sea Example` are one site.
    static func letters(_ text: String) -> String { key(text).filter { $0 != " " } }
}
