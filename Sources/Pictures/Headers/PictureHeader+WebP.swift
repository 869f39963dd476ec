extension PictureHeader {
    /// Source: RFC 9649.
    static func webp(_ file: HeaderBytes) -> PictureHeader? {
        guard let size = file.long(4), size + 8 <= file.count + 1, let chunk = file.text(12, 4)
        else { return nil }
        switch chunk {
        case "VP8 ": return lossy(file)
        case "VP8L": return lossless(file)
        case "VP8X": return extended(file)
        default: return nil
        }
    }

    private static func lossy(_ file: HeaderBytes) -> PictureHeader? {
        guard file.slice(23, 3)?.elementsEqual([0x9D, 0x01, 0x2A]) ?? false,
            let width = file.word(26), let height = file.word(28)
        else { return nil }
        return PictureHeader(format: .webp, width: width & 0x3FFF, height: height & 0x3FFF)
    }

    private static func lossless(_ file: HeaderBytes) -> PictureHeader? {
        guard file.byte(20) == 0x2F, let bits = file.long(21) else { return nil }
        var header = PictureHeader(
            format: .webp, width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
        header.hasAlpha = bits >> 28 & 1 == 1
        header.isLossless = true
        return header
    }

    private static func extended(_ file: HeaderBytes) -> PictureHeader? {
        guard let flags = file.byte(20), let width = file.triple(24), let height = file.triple(27)
        else { return nil }
        var header = PictureHeader(format: .webp, width: width + 1, height: height + 1)
        header.isAnimated = flags & 0x02 != 0
        header.hasAlpha = flags & 0x10 != 0
        return header
    }
}
