/// The formats of pictures that saved pages hold, told by their bytes and never by their name.
package enum PictureFormat: String, Sendable, CaseIterable {
    case png, jpeg, gif, webp, svg, avif, heic, bmp, tiff, ico

    /// Whether every reader of EPUB 3.3 must show it. Source: EPUB 3.3, section 3.2.
    package var isCore: Bool {
        switch self {
        case .png, .jpeg, .gif, .webp, .svg: true
        case .avif, .heic, .bmp, .tiff, .ico: false
        }
    }

    package var mediaType: String {
        switch self {
        case .svg: "image/svg+xml"
        case .ico: "image/vnd.microsoft.icon"
        default: "image/" + rawValue
        }
    }

    package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }

    /// As people write it.
    package var name: String { self == .webp ? "WebP" : rawValue.uppercased() }
}

extension PictureFormat {
    /// Looks at the first bytes; `nil` for what is no picture, such as a page named `boat.jpg`.
    package init?(of bytes: [UInt8]) {
        let found = Self.signatures.first { signature in
            let end = signature.offset + signature.bytes.count
            return end <= bytes.count
                && bytes[signature.offset..<end].elementsEqual(signature.bytes)
        }
        if let found {
            self = found.format
        } else if let format = BoxFile.format(of: bytes) {
            self = format
        } else if SVGOpening.begins(bytes) {
            self = .svg
        } else {
            return nil
        }
    }

    private struct Signature {
        var format: PictureFormat
        var offset = 0
        var bytes: [UInt8]
    }

    private static let signatures = [
        Signature(format: .png, bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        Signature(format: .jpeg, bytes: [0xFF, 0xD8, 0xFF]),
        Signature(format: .gif, bytes: Array("GIF87a".utf8)),
        Signature(format: .gif, bytes: Array("GIF89a".utf8)),
        Signature(format: .webp, offset: 8, bytes: Array("WEBPVP8".utf8)),
        Signature(format: .tiff, bytes: [0x49, 0x49, 0x2A, 0x00]),
        Signature(format: .tiff, bytes: [0x4D, 0x4D, 0x00, 0x2A]),
        Signature(format: .ico, bytes: [0x00, 0x00, 0x01, 0x00]),
        Signature(format: .bmp, bytes: Array("BM".utf8)),
    ]
}
