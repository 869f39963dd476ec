extension PictureHeader {
    /// Source: Graphics Interchange Format, version 89a.
    static func gif(_ file: HeaderBytes) -> PictureHeader? {
        guard let width = file.word(6), let height = file.word(8), let flags = file.byte(10)
        else { return nil }
        var header = PictureHeader(format: .gif, width: width, height: height)
        header.isLossless = true
        var offset = 13 + colours(flags)
        var pictures = 0
        while let kind = file.byte(offset), kind != 0x3B, pictures < 2 {
            switch kind {
            case 0x21:
                let control = file.byte(offset + 1) == 0xF9 ? file.byte(offset + 3) : nil
                if control.map({ $0 & 1 == 1 }) ?? false { header.hasAlpha = true }
                offset += 2
            case 0x2C:
                guard let local = file.byte(offset + 9) else { return nil }
                offset += 11 + colours(local)
                pictures += 1
            default: return nil
            }
            guard skipBlocks(of: file, at: &offset) else { return nil }
        }
        header.isAnimated = pictures > 1
        return pictures > 0 ? header : nil
    }

    /// The length of a colour table, in bytes.
    private static func colours(_ flags: Int) -> Int {
        flags & 0x80 == 0 ? 0 : 3 << ((flags & 7) + 1)
    }

    private static func skipBlocks(of file: HeaderBytes, at offset: inout Int) -> Bool {
        while let length = file.byte(offset) {
            offset += length + 1
            if length == 0 { return true }
        }
        return false
    }
}
