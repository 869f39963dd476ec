/// What the header of a picture says, and whether the file is whole.
package struct PictureHeader: Sendable, Equatable {
    package var format: PictureFormat
    /// In pixels, as stored.
    package var width: Int
    package var height: Int
    /// How to turn it, as EXIF numbers the eight ways; 1 is upright.
    package var orientation = 1
    package var isAnimated = false
    /// It may be see-through somewhere.
    package var hasAlpha = false
    /// Colours for the press, which screens show wrongly.
    package var isCMYK = false
    /// Every pixel is stored as it was drawn: sharp edges that JPEG would blur.
    package var isLossless = false

    /// From 5 on, width and height change places.
    package var isTurned: Bool { orientation >= 5 }
    package var shownWidth: Int { isTurned ? height : width }
    package var shownHeight: Int { isTurned ? width : height }

    /// How many pixels it has; the largest number there is where they are more.
    package var pixels: Int {
        let (product, isTooLarge) = width.multipliedReportingOverflow(by: height)
        return isTooLarge ? .max : product
    }
}

extension PictureHeader {
    /// Reads the header of any format but SVG, which is read as a whole.
    ///
    /// - Throws: a `PictureFault` for no picture and for a damaged one.
    package init(of bytes: [UInt8]) throws(PictureFault) {
        guard !bytes.isEmpty else { throw .empty }
        guard let format = PictureFormat(of: bytes) else { throw .noPicture }
        guard let header = Self.read(bytes[...], as: format),
            header.width > 0, header.height > 0
        else { throw .damaged(format) }
        self = header
    }

    private static func read(_ bytes: ArraySlice<UInt8>, as format: PictureFormat) -> Self? {
        switch format {
        case .png: png(HeaderBytes(bytes))
        case .jpeg: jpeg(HeaderBytes(bytes))
        case .gif: gif(HeaderBytes(bytes, isLittleEndian: true))
        case .webp: webp(HeaderBytes(bytes, isLittleEndian: true))
        case .avif, .heic: boxes(HeaderBytes(bytes), format)
        case .bmp: bmp(HeaderBytes(bytes, isLittleEndian: true))
        case .tiff: tiff(bytes)
        case .ico: icon(HeaderBytes(bytes, isLittleEndian: true))
        case .svg: nil
        }
    }
}

extension PictureHeader {
    /// On its longer side, in pixels.
    package func isLargerThan(_ side: Int) -> Bool { max(width, height) > side }
}
