/// What stands at one place of a text in UTF-8 where it is not plain ASCII. Lengths are in bytes.
enum TextUnit {
    /// One well-formed character.
    case sequence(length: Int)
    /// The longest start of a character that the next byte cannot continue, or a stray byte.
    case malformed(length: Int, isCutOff: Bool)
    /// A character XML does not allow.
    case forbidden(length: Int)
    /// Alone it ends a line; before a line feed it is nothing.
    case carriageReturn(isAlone: Bool)
    case formFeed

    var length: Int {
        switch self {
        case .sequence(let length), .malformed(let length, _), .forbidden(let length): length
        case .carriageReturn, .formFeed: 1
        }
    }

    var isKept: Bool { if case .sequence = self { true } else { false } }

    init(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
        let byte = unsafe text[index]
        if byte >= 0x80 {
            self = unsafe Self.character(text, at: index)
        } else if byte == 0x0D {
            let next = index + 1
            self = .carriageReturn(isAlone: unsafe next == text.count || text[next] != 0x0A)
        } else {
            self = byte == 0x0C ? .formFeed : .forbidden(length: 1)
        }
    }

    private static func character(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> TextUnit {
        let lead = unsafe text[index]
        guard let (length, second) = sequence(after: lead) else {
            return .malformed(length: 1, isCutOff: false)
        }
        var read = 1
        while read < length {
            guard index + read < text.count else {
                return .malformed(length: read, isCutOff: true)
            }
            guard unsafe (read == 1 ? second : 0x80...0xBF).contains(text[index + read]) else {
                return .malformed(length: read, isCutOff: false)
            }
            read += 1
        }
        let isNoncharacter =
            unsafe lead == 0xEF && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
        return isNoncharacter ? .forbidden(length: 3) : .sequence(length: length)
    }

    /// The length a lead byte announces and the second bytes it allows.
    /// Source: table 3-7, "Well-Formed UTF-8 Byte Sequences", of the Unicode Standard.
    @inline(__always)
    private static func sequence(after lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }
}
