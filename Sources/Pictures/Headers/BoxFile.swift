/// The boxes of AVIF and HEIF files. Source: ISO/IEC 14496-12 and 23008-12.
enum BoxFile {
    /// By the brands of its first box; `nil` for a film or something else.
    static func format(of bytes: [UInt8]) -> PictureFormat? {
        let file = HeaderBytes(bytes.prefix(256))
        guard file.text(4, 4) == "ftyp", let length = file.long(0), length >= 16 else { return nil }
        let offsets = [8] + Array(stride(from: 16, to: min(length, file.count) - 3, by: 4))
        return offsets.lazy.compactMap { file.text($0, 4).flatMap { brands[$0] } }.first
    }

    private static let brands: [String: PictureFormat] = [
        "avif": .avif, "avis": .avif, "heic": .heic, "heix": .heic, "hevc": .heic, "heim": .heic,
        "heis": .heic, "mif1": .heic, "msf1": .heic,
    ]

    /// The largest extent that the properties of its pictures name; `nil` when a box is cut off.
    static func extent(of file: HeaderBytes) -> (width: Int, height: Int)? {
        var extent: (width: Int, height: Int)?
        guard walk(file, depth: 0, found: { extent = larger($0, extent) }) else { return nil }
        return extent
    }

    /// Boxes that hold others, with the bytes between their header and the first of them.
    private static let containers = ["meta": 4, "iprp": 0, "ipco": 0]

    private static func walk(
        _ file: HeaderBytes, depth: Int, found: ((width: Int, height: Int)) -> Void
    ) -> Bool {
        var offset = 0
        while offset < file.count {
            guard let box = box(in: file, at: offset) else { return false }
            let content = HeaderBytes(box.content)
            if box.type == "ispe", let width = content.long(4), let height = content.long(8) {
                found((width, height))
            } else if depth < 4, let skipped = containers[box.type],
                let inner = content.slice(skipped, content.count - skipped)
            {
                guard walk(HeaderBytes(inner), depth: depth + 1, found: found) else { return false }
            }
            offset += box.length
        }
        return true
    }

    private static func box(
        in file: HeaderBytes, at offset: Int
    ) -> (type: String, length: Int, content: ArraySlice<UInt8>)? {
        guard let short = file.long(offset), let type = file.text(offset + 4, 4) else { return nil }
        let isLong = short == 1
        let head = isLong ? 16 : 8
        guard let length = isLong ? file.long(offset + 12) : short else { return nil }
        let whole = short == 0 ? file.count - offset : length
        guard whole >= head, let content = file.slice(offset + head, whole - head)
        else { return nil }
        return (type, whole, content)
    }

    private static func larger(
        _ extent: (width: Int, height: Int), _ other: (width: Int, height: Int)?
    ) -> (width: Int, height: Int) {
        guard let other,
            Double(other.width) * Double(other.height)
                >= Double(extent.width) * Double(extent.height)
        else { return extent }
        return other
    }
}

extension PictureHeader {
    static func boxes(_ file: HeaderBytes, _ format: PictureFormat) -> PictureHeader? {
        guard let extent = BoxFile.extent(of: file) else { return nil }
        var header = PictureHeader(format: format, width: extent.width, height: extent.height)
        header.isAnimated = ["avis", "msf1"].contains(file.text(8, 4))
        return header
    }
}
