/// The first directory of a TIFF file, or of the EXIF data in another file.
struct TIFFDirectory {
    var width: Int?
    var height: Int?
    var orientation: Int?

    init?(_ bytes: ArraySlice<UInt8>) {
        let order = HeaderBytes(bytes).text(0, 2)
        guard order == "II" || order == "MM" else { return nil }
        let file = HeaderBytes(bytes, isLittleEndian: order == "II")
        guard file.word(2) == 42, let start = file.long(4), let count = file.word(start)
        else { return nil }
        for entry in 0..<count {
            let offset = start + 2 + entry * 12
            guard let tag = file.word(offset), let type = file.word(offset + 2) else { return nil }
            let value = type == 3 ? file.word(offset + 8) : file.long(offset + 8)
            switch tag {
            case 256: width = value
            case 257: height = value
            case 274: orientation = value.flatMap { (1...8).contains($0) ? $0 : nil }
            default: break
            }
        }
    }
}

extension PictureHeader {
    static func tiff(_ bytes: ArraySlice<UInt8>) -> PictureHeader? {
        guard let directory = TIFFDirectory(bytes), let width = directory.width,
            let height = directory.height
        else { return nil }
        return PictureHeader(
            format: .tiff, width: width, height: height,
            orientation: directory.orientation ?? 1)
    }
}
