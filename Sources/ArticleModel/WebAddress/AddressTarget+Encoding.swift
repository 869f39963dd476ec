extension AddressTarget {
    /// The whole address, each part with what it may not hold percent-encoded.
    var encoded: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(128)
        bytes += scheme.map(\.asciiLowercased)
        bytes.append(UInt8(ascii: ":"))
        if let authority {
            bytes += [UInt8(ascii: "/"), UInt8(ascii: "/")]
            write(authority, to: &bytes)
        }
        Self.encode(folder, allowed: .path, to: &bytes)
        Self.encode(path, allowed: .path, to: &bytes)
        if let query {
            bytes.append(UInt8(ascii: "?"))
            Self.encode(query, allowed: .query, to: &bytes)
        }
        if let fragment {
            bytes.append(UInt8(ascii: "#"))
            Self.encode(fragment, allowed: .query, to: &bytes)
        }
        return bytes
    }

    /// The letters of an international host stay: a reader knows it by them.
    private func write(_ authority: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        let sign = authority.lastIndex(of: UInt8(ascii: "@"))
        if let sign {
            Self.encode(authority[..<sign], allowed: .userInfo, to: &bytes)
            bytes.append(UInt8(ascii: "@"))
        }
        let host = sign.map { authority[($0 + 1)...] } ?? authority
        if isWeb {
            bytes += host.map(\.asciiLowercased)
        } else {
            Self.encode(host, allowed: .authority, to: &bytes)
        }
    }

    /// A `%` that encodes something stays; a stray one is encoded itself.
    private static func encode(
        _ part: ArraySlice<UInt8>, allowed: ByteSet, to bytes: inout [UInt8]
    ) {
        let clean = part.firstIndex { !allowed.contains($0) } ?? part.endIndex
        bytes += part[..<clean]
        for index in clean..<part.endIndex {
            let byte = part[index]
            let isEscape =
                byte == UInt8(ascii: "%") && index + 2 < part.endIndex
                && part[index + 1].hexValue != nil && part[index + 2].hexValue != nil
            if isEscape || allowed.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += byte.percentEncoded
            }
        }
    }
}

extension UInt8 {
    /// `%` and two hexadecimal digits in upper case.
    var percentEncoded: [UInt8] {
        [UInt8(ascii: "%"), Self.hexDigit(self >> 4), Self.hexDigit(self & 15)]
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }
}
