/// Where the five parts of an address or a reference stand, as ranges of its bytes, their
/// delimiters left out. Source: RFC 3986, appendix B.
struct AddressParts: Sendable, Hashable {
    var scheme: Range<Int>?
    var authority: Range<Int>?
    var path: Range<Int>
    var query: Range<Int>?
    var fragment: Range<Int>?
    /// The scheme is there, and it is `http` or `https`.
    var isWeb = false

    init(of bytes: [UInt8]) {
        var start = 0
        var end = bytes.count
        scheme = Self.scheme(of: bytes)
        if let scheme {
            start = scheme.upperBound + 1
            isWeb = WebAddress.Scheme(bytes[scheme]) == .web
        }
        if let hash = bytes[start...].firstIndex(of: UInt8(ascii: "#")) {
            fragment = hash + 1..<end
            end = hash
        }
        if let mark = bytes[start..<end].firstIndex(of: UInt8(ascii: "?")) {
            query = mark + 1..<end
            end = mark
        }
        path = start..<end
        let slashes = Self.slashes(in: bytes[path])
        // `http:/host` and `http:///host` lead where `http://host` does, as in every browser.
        guard isWeb || slashes >= 2 else { return }
        start += isWeb || scheme == nil ? slashes : 2
        let slash = bytes[start..<end].firstIndex(of: UInt8(ascii: "/")) ?? end
        authority = start..<slash
        path = slash..<end
    }

    /// A letter, then letters, digits, `+`, `-` and `.`, up to the colon.
    static func scheme(of bytes: [UInt8]) -> Range<Int>? {
        guard let first = bytes.first, ByteSet.letters.contains(first) else { return nil }
        let end = bytes.firstIndex { !ByteSet.scheme.contains($0) }
        guard let end, bytes[end] == UInt8(ascii: ":") else { return nil }
        return 0..<end
    }

    /// How many there are at the front.
    private static func slashes(in path: ArraySlice<UInt8>) -> Int {
        let end = path.firstIndex { $0 != UInt8(ascii: "/") } ?? path.endIndex
        return end - path.startIndex
    }
}
