/// Where the five parts of an address or a reference stand, as ranges of its bytes, their
/// delimiters left out. Source: RFC 3986, appendix B.
struct AddressParts: Sendable, Hashable {
    var scheme: Range<Int>?
    var authority: Range<Int>?
    var path: Range<Int>
    var query: Range<Int>?
    var fragment: Range<Int>?

    init(of bytes: [UInt8]) {
        var start = 0
        scheme = Self.scheme(of: bytes)
        if let scheme { start = scheme.upperBound + 1 }
        var end = bytes.count
        if let hash = bytes[start...].firstIndex(of: UInt8(ascii: "#")) {
            fragment = hash + 1..<end
            end = hash
        }
        if let mark = bytes[start..<end].firstIndex(of: UInt8(ascii: "?")) {
            query = mark + 1..<end
            end = mark
        }
        let slashes = bytes[start..<end].prefix { $0 == UInt8(ascii: "/") }.count
        let webScheme = scheme.map { WebAddress.Scheme(bytes[$0]) == .web }
        // `http:/host` and `http:///host` lead where `http://host` does, as in every browser.
        if webScheme == true || slashes >= 2 {
            start += webScheme == false ? 2 : slashes
            let host = start..<(bytes[start..<end].firstIndex(of: UInt8(ascii: "/")) ?? end)
            authority = host
            start = host.upperBound
        }
        path = start..<end
    }

    /// A letter, then letters, digits, `+`, `-` and `.`, up to the colon.
    static func scheme(of bytes: some RandomAccessCollection<UInt8>) -> Range<Int>? {
        guard let first = bytes.first, ByteSet.letters.contains(first) else { return nil }
        for (index, byte) in bytes.enumerated() where !ByteSet.scheme.contains(byte) {
            return byte == UInt8(ascii: ":") ? 0..<index : nil
        }
        return nil
    }
}
