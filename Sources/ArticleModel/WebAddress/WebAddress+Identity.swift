extension WebAddress {
    /// A key that two addresses of the same page share: `//example.org/boats?page=2`.
    ///
    /// Left aside are the difference of `http` and `https`, `www.`, the port a scheme has anyway,
    /// a slash at the end, tracking parameters, the fragment, how a character is encoded, and the
    /// archive that keeps a copy.
    package var identity: String {
        let address = archived?.original ?? self
        guard address.scheme == .web else { return address.otherIdentity }
        return address.untracked.address.webIdentity
    }

    private var otherIdentity: String {
        String(decoding: normalised(withoutFragment.bytes[...]), as: UTF8.self)
    }

    private var webIdentity: String {
        var key = Array("//".utf8)
        let host = siteHostRange
        key += bytes[host]
        if let authority = parts.authority {
            let port = bytes[host.upperBound..<authority.upperBound]
            if !Self.impliedPorts.contains(String(decoding: port, as: UTF8.self)) { key += port }
        }
        key += normalised(bytes[parts.path])
        while key.last == UInt8(ascii: "/") { key.removeLast() }
        if let query = parts.query, !query.isEmpty {
            key += [UInt8(ascii: "?")] + normalised(bytes[query])
        }
        return String(decoding: key, as: UTF8.self)
    }

    private static let impliedPorts: Set<String> = ["", ":", ":80", ":443"]

    /// The same with the escapes of unreserved characters resolved and the others in upper case.
    /// Source: RFC 3986, section 6.2.2.
    private func normalised(_ part: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(part.count)
        var rest = part
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%"), let value = rest.popEscape() else {
                result.append(byte)
                continue
            }
            result += ByteSet.unreserved.contains(value) ? [value] : value.percentEncoded
        }
        return result
    }
}

extension ArraySlice<UInt8> {
    /// Takes the two hexadecimal digits at the front, and returns the byte they stand for.
    mutating func popEscape() -> UInt8? {
        guard count >= 2, let high = self[startIndex].hexValue,
            let low = self[startIndex + 1].hexValue
        else { return nil }
        removeFirst(2)
        return high << 4 | low
    }
}
