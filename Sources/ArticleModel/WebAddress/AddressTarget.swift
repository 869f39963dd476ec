/// The five parts of the address a reference leads to, not yet encoded.
struct AddressTarget {
    var scheme: ArraySlice<UInt8>
    var authority: ArraySlice<UInt8>?
    var path: [UInt8]
    var query: ArraySlice<UInt8>?
    var fragment: ArraySlice<UInt8>?

    /// Source: RFC 3986, section 5.2.2.
    init?(_ parts: AddressParts, of bytes: [UInt8], from base: WebAddress?) {
        fragment = parts.fragment.map { bytes[$0] }
        query = parts.query.map { bytes[$0] }
        path = Array(bytes[parts.path])
        authority = parts.authority.map { bytes[$0] }
        if let scheme = parts.scheme {
            self.scheme = bytes[scheme]
        } else if let base, let scheme = base.parts.scheme {
            self.scheme = base.bytes[scheme]
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
            path = Array(basePath)
            query = query ?? base.parts.query.map { base.bytes[$0] }
            return true
        }
        guard authority != nil || basePath.first == UInt8(ascii: "/") else { return false }
        guard path.first != UInt8(ascii: "/") else { return true }
        let slash = basePath.lastIndex(of: UInt8(ascii: "/"))
        path = (slash.map { Array(basePath[...$0]) } ?? [UInt8(ascii: "/")]) + path
        return true
    }

    /// Source: RFC 3986, section 5.2.4.
    private mutating func removeDotSegments() {
        let dot = UInt8(ascii: "."), slash = UInt8(ascii: "/")
        guard zip(path, path.dropFirst()).contains(where: { $0 == slash && $1 == dot }) else {
            return
        }
        var kept: [ArraySlice<UInt8>] = []
        let segments = path.split(separator: slash, omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isParent = segment.elementsEqual([dot, dot])
            guard isParent || segment.elementsEqual([dot]) else {
                kept.append(segment)
                continue
            }
            if isParent, kept.count > 1 { kept.removeLast() }
            if index == segments.count - 1 { kept.append([]) }
        }
        path = Array(kept.joined(separator: [slash]))
    }
}
