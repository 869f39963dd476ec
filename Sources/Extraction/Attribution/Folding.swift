/// What is folded away when two values are compared: case, punctuation and symbols, quotation
/// marks of every kind, white space, and characters without width. Letters keep their accents.
enum Folding {
    /// Two values with the same key say the same.
    static func key(_ text: String) -> String { key(text, gap: [UInt8(ascii: " ")]) }

    /// The key without its gaps: `deepsea.example` and `Deep Sea Example` are one site.
    static func letters(_ text: String) -> String { key(text, gap: []) }

    private static func key(_ text: String, gap: [UInt8]) -> String {
        var key = FoldedKey(gap: gap, capacity: text.utf8.count)
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in text.utf8 { key.append(byte) }
        } else {
            for scalar in text.unicodeScalars { key.append(scalar) }
        }
        return String(decoding: key.bytes, as: UTF8.self)
    }
}

/// A key of `Folding` in the making.
private struct FoldedKey {
    private(set) var bytes: [UInt8] = []
    private let gap: [UInt8]
    private var isGap = false

    init(gap: [UInt8], capacity: Int) {
        self.gap = gap
        bytes.reserveCapacity(capacity)
    }

    mutating func append(_ byte: UInt8) {
        guard byte.isASCIILetter || byte.isDigit else {
            isGap = true
            return
        }
        closeGap()
        bytes.append(byte.isDigit ? byte : byte | 0x20)
    }

    /// Each scalar has its lower case by itself.
    mutating func append(_ scalar: Unicode.Scalar) {
        guard !scalar.isASCII else { return append(UInt8(truncatingIfNeeded: scalar.value)) }
        guard scalar.isMeaningful else {
            isGap = isGap || !scalar.properties.isDefaultIgnorableCodePoint
            return
        }
        closeGap()
        bytes += scalar.properties.lowercaseMapping.utf8
    }

    private mutating func closeGap() {
        if isGap, !bytes.isEmpty { bytes += gap }
        isGap = false
    }
}

extension Unicode.Scalar {
    /// A letter, a digit or a mark on a letter.
    fileprivate var isMeaningful: Bool {
        properties.isAlphabetic || properties.numericType != nil
            || properties.generalCategory == .nonspacingMark
    }
}
