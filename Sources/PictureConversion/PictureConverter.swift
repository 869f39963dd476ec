import CVips

/// libvips behind Swift: makes pictures smaller and changes their format, where it is installed.
///
/// The same bytes come out of the same bytes and the same release of libvips. What it is given must
/// have been recognised and measured before: it unpacks whatever it is told to.
package struct PictureConverter: Sendable {
    package enum Output: Sendable {
        case jpeg, png
        /// PNG for a picture that may be see-through, else JPEG.
        case pngIfSeeThrough
    }

    package struct Failure: Error, Equatable {
        /// libvips' own words, on one line.
        package var reason: String

        package init(reason: String) { self.reason = reason }
    }

    /// `nil` where libvips is not installed. Asking for the first time loads it.
    package static let installed: PictureConverter? =
        vips_is_installed() != 0 ? PictureConverter() : nil

    private init() {}

    /// Upright, in sRGB and without metadata.
    ///
    /// - Parameters:
    ///   - bytes: a whole file.
    ///   - loader: a part of the name of the only loader of libvips that may read it.
    ///   - output: what to make.
    ///   - width: at most, in pixels, from 1.
    ///   - height: at most, in pixels, from 1.
    ///   - isEnlarged: a picture smaller than that is enlarged, as only drawings should be.
    /// - Returns: a JPEG or PNG file.
    /// - Throws: `Failure` for a file that cannot be read or written.
    package func converted(
        _ bytes: [UInt8], loader: String, to output: Output, width: Int, height: Int,
        isEnlarged: Bool = false
    ) throws(Failure) -> [UInt8] {
        var file: UnsafeMutableRawPointer?
        var count = 0
        var reason = [CChar](repeating: 0, count: 256)
        let status = unsafe vips_convert(
            bytes, bytes.count, loader, Int32(clamping: max(1, width)),
            Int32(clamping: max(1, height)), isEnlarged ? 1 : 0, Self.format(output), &file, &count,
            &reason, reason.count)
        defer { if let file = unsafe file { unsafe vips_release_file(file) } }
        guard status == 0, let file = unsafe file else {
            throw Failure(reason: Self.sentence(reason))
        }
        return unsafe Array(UnsafeRawBufferPointer(start: file, count: count))
    }

    /// Whether the fonts of this machine have every character of a text, white space and control
    /// characters aside.
    package func hasGlyphs(for text: String) -> Bool {
        let visible = Set(text.unicodeScalars).filter { scalar in
            !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
                && ![.control, .format].contains(scalar.properties.generalCategory)
        }
        let characters = visible.map(\.value)
        return unsafe vips_fonts_have(characters, characters.count) != 0
    }

    private static func format(_ output: Output) -> VipsOutput {
        switch output {
        case .jpeg: VipsOutputJPEG
        case .png: VipsOutputPNG
        case .pngIfSeeThrough: VipsOutputPNGIfSeeThrough
        }
    }

    private static func sentence(_ reason: [CChar]) -> String {
        let bytes = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .joined(separator: "; ")
    }
}
