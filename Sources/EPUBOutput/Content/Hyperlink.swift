/// Addresses as links in a book may hold them.
enum Hyperlink {
    /// Schemes a reading system can follow and epubcheck knows.
    private static let hostless: Set<String> = ["mailto", "tel"]
    private static let hosted: Set<String> = ["http", "https"]

    /// The address with every byte that RFC 3986 has no place for percent-encoded; `nil` when no
    /// link can lead there: a scheme that is not one of the web, or a host that is none.
    static func reference(to address: String) -> String? {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = address[..<colon].lowercased()
        let rest = address[address.utf8.index(after: colon)...]
        if hostless.contains(scheme) {
            return rest.isEmpty ? nil : scheme + ":" + percentEncoded(rest)
        }
        guard hosted.contains(scheme), rest.hasPrefix("//") else { return nil }
        let afterSlashes = rest.dropFirst(2)
        let host = afterSlashes.prefix { !"/?#".contains($0) }
        guard isHost(host) else { return nil }
        return scheme + "://" + host + percentEncoded(afterSlashes[host.endIndex...])
    }

    /// Labels of letters, digits and hyphens, with a port or not. A name that ends in a number is
    /// an address of four numbers, or none.
    private static func isHost(_ host: Substring) -> Bool {
        let parts = host.split(separator: ":", omittingEmptySubsequences: false)
        guard let name = parts.first, parts.count <= 2,
            parts.dropFirst().allSatisfy({ UInt16($0) != nil })
        else { return false }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        guard let last = labels.last, labels.allSatisfy(isLabel) else { return false }
        return !(last.first?.isNumber ?? false)
            || labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }

    private static func percentEncoded(_ text: Substring) -> String {
        let bytes = Array(text.utf8)
        var encoded = ""
        var hasFragment = false
        for (index, byte) in bytes.enumerated() {
            let isSecondFragment = byte == UInt8(ascii: "#") && hasFragment
            if isAllowed(byte) && !isSecondFragment || isEscape(at: index, in: bytes) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
            hasFragment = hasFragment || byte == UInt8(ascii: "#")
        }
        return encoded
    }

    private static func isEscape(at index: Int, in bytes: [UInt8]) -> Bool {
        guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count else { return false }
        return bytes[index + 1...index + 2].allSatisfy {
            Character(Unicode.Scalar($0)).isHexDigit
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~".utf8.contains(byte)
        }
    }

    /// Unreserved and reserved characters of RFC 3986, brackets aside: they belong to hosts only.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        isUnreserved(byte) || ":/?#@!$&'()*+,;=".utf8.contains(byte)
    }
}
