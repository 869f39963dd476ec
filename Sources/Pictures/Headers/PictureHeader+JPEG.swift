extension PictureHeader {
    /// Source: ITU-T T.81, annex B; the orientation by EXIF 2.3.
    static func jpeg(_ file: HeaderBytes) -> PictureHeader? {
        var header: PictureHeader?
        var orientation = 1
        var offset = 2
        while let marker = marker(in: file, at: &offset), let length = file.word(offset) {
            if isFrame(marker) {
                guard let height = file.word(offset + 3), let width = file.word(offset + 5)
                else { return nil }
                header = PictureHeader(format: .jpeg, width: width, height: height)
                header?.isCMYK = file.byte(offset + 7) == 4
            } else if marker == 0xE1, file.text(offset + 2, 6) == "Exif\0\0" {
                let exif = file.slice(offset + 8, max(0, length - 8))
                orientation = exif.flatMap(TIFFDirectory.init)?.orientation ?? orientation
            } else if marker == 0xDA {
                header?.orientation = orientation
                return endsWhole(file) ? header : nil
            }
            offset += max(2, length)
        }
        return nil
    }

    /// The marker's second byte; fill bytes may stand before it.
    private static func marker(in file: HeaderBytes, at offset: inout Int) -> Int? {
        guard file.byte(offset) == 0xFF else { return nil }
        while file.byte(offset) == 0xFF { offset += 1 }
        defer { offset += 1 }
        return file.byte(offset)
    }

    /// SOF0 to SOF15, of which three numbers mean something else.
    private static func isFrame(_ marker: Int) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    /// An end marker somewhere: cameras and sites append what they like.
    private static func endsWhole(_ file: HeaderBytes) -> Bool {
        var isAfterEnd = false
        for byte in file.bytes.reversed() {
            if isAfterEnd, byte == 0xFF { return true }
            isAfterEnd = byte == 0xD9
        }
        return false
    }
}
