/// The encodings of text in a PDF file.
enum PDFText {
    /// UTF-16 or UTF-8 where a byte order mark says so, else PDFDocEncoding.
    static func text(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return String(decoding: bytes.dropFirst(3), as: UTF8.self)
        }
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(scalar(byte)) }
        return String(text)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
            UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard byte != 0xA0 else { return "€" }
        let index = Int(byte) - 0x80
        return highControls.indices.contains(index) ? highControls[index] : Unicode.Scalar(byte)
    }

    /// From 0x80 to 0x9E; the rest is as in Latin 1. Source: ISO 32000-2, table D.2.
    private static let highControls = Array("•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž".unicodeScalars)
}
