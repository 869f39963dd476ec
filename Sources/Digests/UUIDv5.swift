import CCrypto

/// Identifiers made from names: the same name always gives the same UUID.
package enum UUIDv5 {
    /// The namespace of URLs. Source: RFC 9562, section 6.6.
    package static let urlNamespace = "6ba7b811-9dad-11d1-80b4-00c04fd430c8"

    /// A version-5 UUID, lower case with hyphens, of a name (any text) in a namespace (a UUID, of
    /// which only the hexadecimal digits count). Source: RFC 9562, section 5.5.
    package static func string(namespace: String, name: String) -> String {
        var bytes = Array(sha1(bytes(ofHexadecimal: namespace) + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map(hexadecimal)
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
            .map { digits[$0].joined() }.joined(separator: "-")
    }

    private static func bytes(ofHexadecimal text: String) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        return stride(from: 1, to: digits.count, by: 2).map { index in
            UInt8(digits[index - 1] << 4 | digits[index])
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    /// 20 bytes.
    private static func sha1(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 20)
        _ = unsafe EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha1(), nil)
        return digest
    }
}
