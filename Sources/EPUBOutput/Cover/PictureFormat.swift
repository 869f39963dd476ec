/// The formats of pictures that every EPUB reader must know, told by their first bytes.
enum PictureFormat: String {
    case jpeg, png, gif, webp, svg

    init?(of bytes: [UInt8]) {
        let head = bytes.prefix(12)
        if head.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if head.starts(with: Array("GIF8".utf8)) {
            self = .gif
        } else if head.starts(with: Array("RIFF".utf8)), head.suffix(4) == Array("WEBP".utf8)[...] {
            self = .webp
        } else if String(decoding: bytes.prefix(1024), as: UTF8.self).contains("<svg") {
            self = .svg
        } else {
            return nil
        }
    }

    var mediaType: String { self == .svg ? "image/svg+xml" : "image/" + rawValue }

    var fileExtension: String { self == .jpeg ? "jpg" : rawValue }
}
