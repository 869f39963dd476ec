/// How bytes are written so that mail can carry them (RFC 2045, section 6).
enum TransferEncoding {
    /// What was carried, as it was before; an encoding that is not known changes nothing.
    static func decoded(_ body: ArraySlice<UInt8>, _ name: String) -> [UInt8] {
        switch name.lowercased() {
        case "base64": base64(body)
        case "quoted-printable": quotedPrintable(body)
        default: Array(body)
        }
    }

    /// Characters that do not belong to it are passed over, as the standard asks.
    static func base64(_ text: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for character in text {
            guard let value = value(of: character) else {
                if character == UInt8(ascii: "=") { count = 0 }
                continue
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case 0x41...0x5A: character - 0x41
        case 0x61...0x7A: character - 0x61 + 26
        case 0x30...0x39: character - 0x30 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    /// `=` and no two digits after it stay as they are.
    static func quotedPrintable(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var rest = text
        while !rest.isEmpty {
            let hasEnd = rest.contains(0x0A)
            var line = rest.popLine()
            while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
            let isSoft = line.last == UInt8(ascii: "=")
            if isSoft { line.removeLast() }
            append(line, to: &bytes)
            if !isSoft, hasEnd { bytes.append(0x0A) }
        }
        return bytes
    }

    /// A line, or a word of a header, without what ends it.
    static func append(_ line: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            let digits = line[(index + 1)...].prefix(2)
            if byte == UInt8(ascii: "="), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                index += 3
            } else {
                bytes.append(byte)
                index += 1
            }
        }
    }
}
