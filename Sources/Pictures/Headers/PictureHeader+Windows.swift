extension PictureHeader {
    /// Source: Windows bitmap storage, BITMAPCOREHEADER and its successors.
    static func bmp(_ file: HeaderBytes) -> PictureHeader? {
        guard let size = file.long(14), let pixels = file.long(10), pixels < file.count
        else { return nil }
        let isOld = size == 12
        let width = isOld ? file.word(18) : file.signedLong(18)
        let height = isOld ? file.word(20) : file.signedLong(22)
        guard isOld || size >= 40, let width, let height else { return nil }
        var header = PictureHeader(format: .bmp, width: width, height: abs(height))
        header.isLossless = true
        return header
    }

    /// The largest picture in an icon; a size of 0 means 256.
    static func icon(_ file: HeaderBytes) -> PictureHeader? {
        guard let count = file.word(4), (1...64).contains(count) else { return nil }
        var side = (width: 0, height: 0)
        for entry in 0..<count {
            let offset = 6 + entry * 16
            guard let width = file.byte(offset), let height = file.byte(offset + 1),
                let length = file.long(offset + 8), let start = file.long(offset + 12),
                length > 0, file.slice(start, length) != nil
            else { return nil }
            let shown = (width: width == 0 ? 256 : width, height: height == 0 ? 256 : height)
            if shown.width > side.width { side = shown }
        }
        var header = PictureHeader(format: .ico, width: side.width, height: side.height)
        header.hasAlpha = true
        header.isLossless = true
        return header
    }
}
