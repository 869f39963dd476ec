/// A set of ASCII bytes, asked in one step.
package struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    package init(_ characters: String) {
        for byte in characters.utf8 { insert(byte) }
    }

    package func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> byte & 1 == 1 : byte < 128 && high >> (byte - 64) & 1 == 1
    }

    func union(_ characters: String) -> ByteSet {
        var union = self
        for byte in characters.utf8 { union.insert(byte) }
        return union
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << byte } else if byte < 128 { high |= 1 << (byte - 64) }
    }
}

/// What may stand unencoded in each part of an address. Source: RFC 3986, section 2 and 3 and
/// appendix A.
extension ByteSet {
    static let letters = ByteSet("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    static let digits = ByteSet("0123456789")
    static let hexDigits = ByteSet("0123456789abcdefABCDEF")
    static let scheme = letters.union("0123456789+-.")
    static let unreserved = letters.union("0123456789-._~")
    static let userInfo = unreserved.union("!$&'()*+,;=:")
    static let authority = userInfo.union("[]")
    static let path = userInfo.union("@/")
    /// Of the fragment too.
    static let query = path.union("?")
    /// What a name or a number of a host is spelled with; `_` is in use although no name has it.
    static let host = letters.union("0123456789-._")
    static let numericHost = hexDigits.union("[:.]")
}

extension UInt8 {
    var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

    /// The value of a hexadecimal digit.
    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x37
        case 0x61...0x66: self - 0x57
        default: nil
        }
    }
}
