extension PictureHeader {
    /// Source: PNG (Third Edition), section 5, with the chunk `acTL` of animations.
    static func png(_ file: HeaderBytes) -> PictureHeader? {
        guard file.text(12, 4) == "IHDR", let width = file.long(16), let height = file.long(20),
            let colour = file.byte(25)
        else { return nil }
        var header = PictureHeader(format: .png, width: width, height: height)
        header.hasAlpha = colour & 4 != 0
        header.isLossless = true
        var offset = 8
        var hasData = false
        while let length = file.long(offset), let type = file.text(offset + 4, 4) {
            switch type {
            case "acTL": header.isAnimated = true
            case "tRNS": header.hasAlpha = true
            case "IDAT": hasData = true
            case "IEND": return hasData ? header : nil
            default: break
            }
            offset += length + 12
        }
        return nil
    }
}
