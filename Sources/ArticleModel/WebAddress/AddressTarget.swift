/// The parts of the address a reference leads to, not yet encoded.
struct AddressTarget {
    var scheme: ArraySlice<UInt8>
    var isWeb: Bool
    var authority: ArraySlice<UInt8>?
    /// What of the base's path comes before `path`.
    var folder: ArraySlice<UInt8> = []
    var path: ArraySlice<UInt8>
    var query: ArraySlice<UInt8>?
    var fragment: ArraySlice<UInt8>?

    /// There is none for a relative reference without a base. Source: RFC 3986, section 5.2.2.
    init?(_ parts: AddressParts, of bytes: [UInt8], from base: WebAddress?) {
        fragment = parts.fragment.map { bytes[$0] }
        query = parts.query.map { bytes[$0] }
        path = bytes[parts.path]
        authority = parts.authority.map { bytes[$0] }
        if let scheme = parts.scheme {
            self.scheme = bytes[scheme]
            isWeb = parts.isWeb
        } else if let base, let scheme = base.parts.scheme {
            self.scheme = base.bytes[scheme]
            isWeb = base.parts.isWeb
            guard authority != nil || follow(base) else { return nil }
        } else {
            return nil
        }
        if authority != nil || path.first == UInt8(ascii: "/") { removeDotSegments() }
    }

    /// Fills what the reference leaves out.
    ///
    /// - Returns: Whether the base has a path to follow; `mailto:` has none.
    private mutating func follow(_ base: WebAddress) -> Bool {
        let basePath = base.bytes[base.parts.path]
        authority = base.parts.authority.map { base.bytes[$0] }
        guard !path.isEmpty else {
            path = basePath
            query = query ?? base.parts.query.map { base.bytes[$0] }
            return true
        }
        guard authority != nil || basePath.first == UInt8(ascii: "/") else { return false }
        guard path.first != UInt8(ascii: "/") else { return true }
        folder = basePath.lastIndex(of: UInt8(ascii: "/")).map { basePath[...$0] } ?? Self.root
        return true
    }

    private static let root: ArraySlice<UInt8> = [UInt8(ascii: "/")]

    /// Source: RFC 3986, section 5.2.4.
    private mutating func removeDotSegments() {
        guard hasDotSegment else { return }
        var kept: [ArraySlice<UInt8>] = []
        let segments = (folder + path).split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isParent = segment.elementsEqual("..".utf8)
            guard isParent || segment.elementsEqual(".".utf8) else {
                kept.append(segment)
                continue
            }
            if isParent, kept.count > 1 { kept.removeLast() }
            if index == segments.count - 1 { kept.append([]) }
        }
        folder = []
        path = ArraySlice(kept.joined(separator: Self.root))
    }

    /// Whether a segment of the path begins with a dot; the base has none that matters.
    private var hasDotSegment: Bool {
        var isStart = true
        for byte in path {
            if isStart, byte == UInt8(ascii: ".") { return true }
            isStart = byte == UInt8(ascii: "/")
        }
        return false
    }
}
