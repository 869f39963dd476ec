import ArticleModel

/// The first bytes of a file format that intake does not read, so that it can be called by name.
package struct FileSignature: Sendable {
    /// With its article: `a PDF document`.
    package let format: String
    package let bytes: [UInt8]
    /// Where the bytes stand, counted from 0.
    package var offset = 0
    /// What the user can do instead.
    package var hint = FileSignature.saveThePage

    package static let saveThePage = "Save the page itself, as HTML or as text."

    package func matches(_ file: [UInt8]) -> Bool {
        file.dropFirst(offset).starts(with: bytes)
    }

    static func requireNone(of file: [UInt8], file name: String) throws(Diagnostic) {
        guard let signature = all.first(where: { $0.matches(file) }) else { return }
        throw .foreignFormat(name, signature.format, hint: signature.hint)
    }
}

extension FileSignature {
    init(_ format: String, _ text: String, offset: Int = 0, hint: String = saveThePage) {
        self.init(format: format, bytes: Array(text.utf8), offset: offset, hint: hint)
    }

    init(_ format: String, _ bytes: [UInt8], hint: String = saveThePage) {
        self.init(format: format, bytes: bytes, hint: hint)
    }

    private static let unpack = "Unpack it first."

    /// No row begins like another. Source: the formats' own specifications, as collected by
    /// file(1).
    package static let all: [FileSignature] = [
        FileSignature("an empty ZIP archive", "PK\u{5}\u{6}"),
        FileSignature("a gzip file inside another", [0x1F, 0x8B], hint: unpack),
        FileSignature("a bzip2 file", "BZh", hint: unpack),
        FileSignature("an xz file", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], hint: unpack),
        FileSignature("a Zstandard file", [0x28, 0xB5, 0x2F, 0xFD], hint: unpack),
        FileSignature("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], hint: unpack),
        FileSignature("a RAR archive", "Rar!\u{1A}\u{7}", hint: unpack),
        FileSignature("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
        FileSignature("a JPEG image", [0xFF, 0xD8, 0xFF]),
        FileSignature("a GIF image", "GIF8"),
        FileSignature("a WebP image", "WEBP", offset: 8),
        FileSignature("a TIFF image", [0x49, 0x49, 0x2A, 0x00]),
        FileSignature("a TIFF image", [0x4D, 0x4D, 0x00, 0x2A]),
        FileSignature("an icon", [0x00, 0x00, 0x01, 0x00]),
        FileSignature("an MP4 or HEIC file", "ftyp", offset: 4),
        FileSignature("an MP3 file", "ID3"),
        FileSignature("an Ogg file", "OggS"),
        FileSignature("a WOFF font", "wOF"),
        FileSignature("a SQLite database", "SQLite format 3\u{0}"),
        FileSignature("an RTF document", "{\\rtf", hint: "Save it as plain text."),
        FileSignature(
            "an old Microsoft Office document", [0xD0, 0xCF, 0x11, 0xE0],
            hint: "Save it as plain text."),
        FileSignature("an executable", [0x7F, 0x45, 0x4C, 0x46]),
    ]
}
