extension WebAddress {
    /// Resolves a reference as a page writes it. White space around it and line breaks in it are
    /// overlooked, `\` counts as `/`, and what may not stand in an address is percent-encoded.
    /// There is no address for a relative reference without a base it could follow, for a web
    /// address without a usable host, and for a scheme with nothing after it.
    ///
    /// - Parameters:
    ///   - reference: Absolute or relative, as in an `href`.
    ///   - base: The page's own address; `nil` when it is not known.
    package init?(_ reference: String, relativeTo base: WebAddress? = nil) {
        let written = Self.bytes(of: reference)
        guard let target = AddressTarget(AddressParts(of: written), of: written, from: base) else {
            return nil
        }
        self.init(bytes: target.encoded)
        guard parts.isWeb ? hasUsableHost : leadsSomewhere else { return nil }
    }

    private static func bytes(of reference: String) -> [UInt8] {
        let bytes = Array(reference.utf8)
        guard bytes.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "\\") }) else {
            return bytes
        }
        return tidied(bytes)
    }

    private static func tidied(_ written: [UInt8]) -> [UInt8] {
        var bytes = written.drop { $0 <= 0x20 }.filter { !ignored.contains($0) }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        let scheme = AddressParts.scheme(of: bytes)
        guard scheme.map({ Scheme(bytes[$0]) == .web }) ?? true else { return bytes }
        let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        for index in path.indices where bytes[index] == UInt8(ascii: "\\") {
            bytes[index] = UInt8(ascii: "/")
        }
        return bytes
    }
}

extension WebAddress {
    private var leadsSomewhere: Bool {
        parts.authority?.isEmpty == false || !parts.path.isEmpty || parts.query != nil
    }

    private var hasUsableHost: Bool {
        let host = bytes[hostRange]
        guard let first = host.first, hasUsablePort else { return false }
        if first == UInt8(ascii: "[") {
            return host.last == UInt8(ascii: "]")
                && host.allSatisfy(ByteSet.numericHost.contains)
        }
        guard !hasEmptyLabel(host) else { return false }
        guard !host.allSatisfy(ByteSet.host.contains) else { return true }
        return host.allSatisfy { $0 >= 0x80 || ByteSet.host.contains($0) }
            && String(decoding: host, as: UTF8.self).unicodeScalars.allSatisfy(\.isVisible)
    }

    /// A dot at the start, or two in a row; one at the end stands for the root.
    private func hasEmptyLabel(_ host: ArraySlice<UInt8>) -> Bool {
        var last = UInt8(ascii: ".")
        for byte in host {
            if byte == UInt8(ascii: "."), last == byte { return true }
            last = byte
        }
        return false
    }

    /// Source: RFC 9110, section 4.2: a port is a TCP port, up to 65,535.
    private var hasUsablePort: Bool {
        let port = bytes[hostRange.upperBound..<(parts.authority?.upperBound ?? 0)].dropFirst()
        return port.isEmpty || UInt16(String(decoding: port, as: UTF8.self)) != nil
    }
}

extension Unicode.Scalar {
    fileprivate var isVisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator,
            .lineSeparator, .paragraphSeparator:
            false
        default: true
        }
    }
}
