/// A `data:` address: a small file written into the page itself. Source: RFC 2397, and the base64
/// of the WHATWG's Infra Standard, which forgives white space and missing padding.
package struct DataAddress: Sendable, Equatable {
    /// Lower case, without parameters; empty when it says none.
    package let mediaType: String
    package let bytes: [UInt8]

    /// `nil` for any other address, and for base64 with a foreign character in it.
    package init?(_ address: String) {
        let text = address.utf8.drop { $0 <= 0x20 }
        guard text.prefix(5).lowercased.elementsEqual("data:".utf8),
            let comma = text.firstIndex(of: UInt8(ascii: ","))
        else { return nil }
        let head = String(decoding: text[..<comma].dropFirst(5).lowercased, as: UTF8.self)
        let parameters = head.split(separator: ";", omittingEmptySubsequences: false)
            .map { $0.filter { !$0.isWhitespace } }
        mediaType = parameters.first ?? ""
        let content = Self.percentDecoded(text[text.index(after: comma)...])
        guard parameters.last == "base64", parameters.count > 1 else {
            bytes = content
            return
        }
        guard let decoded = Self.base64Decoded(content) else { return nil }
        bytes = decoded
    }

    /// Each `%` with two hexadecimal digits as the byte it stands for; any other `%` stays.
    package static func percentDecoded(_ text: some Sequence<UInt8>) -> [UInt8] {
        let text = Array(text)
        guard text.contains(UInt8(ascii: "%")) else { return text }
        var decoded: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "%"), index + 2 < text.count,
                let high = Character(Unicode.Scalar(text[index + 1])).hexDigitValue,
                let low = Character(Unicode.Scalar(text[index + 2])).hexDigitValue
            {
                decoded.append(UInt8(high * 16 + low))
                index += 3
            } else {
                decoded.append(text[index])
                index += 1
            }
        }
        return decoded
    }

    private static func base64Decoded(_ text: [UInt8]) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(text.count / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        for byte in text where byte > 0x20 && byte != UInt8(ascii: "=") {
            guard let digit = digit(byte) else { return nil }
            bits = bits << 6 | digit
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}

extension Sequence<UInt8> {
    /// ASCII capitals as small letters.
    fileprivate var lowercased: [UInt8] {
        map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
