/// An absolute address as a link may hold it: resolved, percent-encoded where RFC 3986 demands it,
/// and otherwise as written.
package struct WebAddress: Sendable, Hashable {
    /// ASCII, except for the letters of an international host. Scheme and host in lower case.
    let bytes: [UInt8]
    let parts: AddressParts

    init(bytes: [UInt8]) {
        self.bytes = bytes
        parts = AddressParts(of: bytes)
    }

    /// What a link holds.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// In lower case, without port: `www.example.org`; empty for an address that has none.
    package var host: String { String(decoding: bytes[hostRange], as: UTF8.self) }

    /// The host as one speaks of it, without `www.`: `example.org`.
    package var siteHost: String { String(decoding: bytes[siteHostRange], as: UTF8.self) }

    /// Whether it has no path and no query: the address of a site.
    package var isFrontPage: Bool {
        bytes[parts.path].allSatisfy { $0 == UInt8(ascii: "/") } && parts.query == nil
    }

    /// `nil` when there is no `#`; still percent-encoded.
    package var fragment: String? {
        parts.fragment.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    package var withoutFragment: WebAddress {
        guard let fragment = parts.fragment else { return self }
        return WebAddress(bytes: Array(bytes[..<(fragment.lowerBound - 1)]))
    }
}

extension WebAddress {
    /// The authority without user and port.
    var hostRange: Range<Int> {
        guard let authority = parts.authority else { return 0..<0 }
        let user = bytes[authority].lastIndex(of: UInt8(ascii: "@"))
        let host = (user.map { $0 + 1 } ?? authority.lowerBound)..<authority.upperBound
        return host.lowerBound..<(portColon(in: host) ?? host.upperBound)
    }

    var siteHostRange: Range<Int> {
        let host = hostRange
        let isPrefixed = host.count > 4 && bytes[host].starts(with: "www.".utf8)
        return (isPrefixed ? host.lowerBound + 4 : host.lowerBound)..<host.upperBound
    }

    /// The last colon, unless it stands inside the brackets of a numeric host.
    private func portColon(in host: Range<Int>) -> Int? {
        let colon = bytes[host].lastIndex { !ByteSet.digits.contains($0) }
        return colon.flatMap { bytes[$0] == UInt8(ascii: ":") ? $0 : nil }
    }
}
