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

    package var scheme: Scheme { parts.scheme.map { Scheme(bytes[$0]) } ?? .other }

    /// In lower case, without port: `www.example.org`; empty for an address that has none.
    package var host: String { String(decoding: bytes[hostRange], as: UTF8.self) }

    /// The host as one speaks of it, without `www.`: `example.org`.
    package var siteHost: String { String(decoding: bytes[siteHostRange], as: UTF8.self) }

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
    /// What an address is good for, by its scheme.
    package enum Scheme: Sendable {
        /// `http` and `https`.
        case web
        case mail
        case telephone
        /// `javascript`, `vbscript`: nothing a book can follow.
        case script
        case data
        case file
        /// `ftp`, `doi`, `urn`, `geo` …
        case other

        init(_ name: some Collection<UInt8>) {
            self = Self.names[String(decoding: name, as: UTF8.self).lowercased()] ?? .other
        }

        /// Source: the register of URI schemes at IANA; `vbscript` and `livescript` from the
        /// browsers that ran them.
        private static let names: [String: Scheme] = [
            "http": .web, "https": .web, "mailto": .mail, "tel": .telephone, "sms": .telephone,
            "javascript": .script, "vbscript": .script, "livescript": .script, "data": .data,
            "file": .file,
        ]
    }

    /// The scheme a reference names, without reading further: a `data:` of some megabytes costs
    /// no more than `#top`. `nil` for a relative reference.
    package static func scheme(of reference: String) -> Scheme? {
        let start = reference.utf8.drop { $0 <= 0x20 }.prefix(longestScheme)
            .filter { !ignored.contains($0) }
        return AddressParts.scheme(of: start).map { Scheme(start[$0]) }
    }

    /// In bytes, white space inside included.
    private static let longestScheme = 64
    /// White space that browsers overlook inside an address. Source: WHATWG URL, 4.4.
    static let ignored = ByteSet("\t\n\r")
}

extension WebAddress {
    /// The authority without user and port.
    var hostRange: Range<Int> {
        guard let authority = parts.authority else { return 0..<0 }
        let user = bytes[authority].lastIndex(of: UInt8(ascii: "@"))
        let start = user.map { $0 + 1 } ?? authority.lowerBound
        return start..<(portColon(in: start..<authority.upperBound) ?? authority.upperBound)
    }

    var siteHostRange: Range<Int> {
        let host = hostRange
        let isPrefixed = host.count > 4 && bytes[host].starts(with: "www.".utf8)
        return (isPrefixed ? host.lowerBound + 4 : host.lowerBound)..<host.upperBound
    }

    /// The last colon, unless it stands inside the brackets of a numeric host.
    private func portColon(in range: Range<Int>) -> Int? {
        let digits = bytes[range].reversed().prefix { ByteSet.digits.contains($0) }.count
        let colon = range.upperBound - digits - 1
        return colon >= range.lowerBound && bytes[colon] == UInt8(ascii: ":") ? colon : nil
    }
}
