/// The first byte of a character of several bytes in UTF-8, and what it asks of the others.
struct UTF8Lead {
    /// Of the character, in bytes.
    let length: Int
    private let second: ClosedRange<UInt8>

    /// Source: table 3-7, "Well-Formed UTF-8 Byte Sequences", of the Unicode Standard.
    @inline(__always)
    init?(_ byte: UInt8) {
        switch byte {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
    }

    /// Whether the character may go on with `byte` at `offset`, from 1.
    @inline(__always)
    func allows(_ byte: UInt8, at offset: Int) -> Bool {
        offset == 1 ? second.contains(byte) : byte & 0xC0 == 0x80
    }

    /// The length of the whole character at `index`; 0 when it is malformed, or one of U+FFFE and
    /// U+FFFF, which XML forbids.
    @inline(__always)
    static func lengthOfCharacter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        guard let lead = unsafe UTF8Lead(text[index]), index &+ lead.length <= text.count else {
            return 0
        }
        for offset in 1..<lead.length {
            guard unsafe lead.allows(text[index &+ offset], at: offset) else { return 0 }
        }
        let isNoncharacter =
            unsafe text[index] == 0xEF && text[index &+ 1] == 0xBF && text[index &+ 2] >= 0xBE
        return isNoncharacter ? 0 : lead.length
    }
}
