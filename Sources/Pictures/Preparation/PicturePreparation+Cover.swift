package import ArticleModel
import PictureConversion

extension PicturePreparation {
    /// The size of a cover made of a drawing, in pixels: three by four, as shelves show them.
    private static let drawnCover = (width: 1200, height: 1600)

    /// A picture for the cover: PNG or JPEG where that can be had, since old shelves show no other
    /// and Kobo's no GIF.
    ///
    /// - Throws: as `picture(from:)`.
    package func cover(from bytes: [UInt8]) throws(PictureFault) -> Picture {
        let picture = try picture(from: bytes)
        guard let format = PictureFormat(of: picture.bytes), ![.png, .jpeg].contains(format)
        else { return picture }
        let (width, height) = Self.drawnCover
        let change = PictureChange(
            format: format, isNeeded: true, output: .pngIfSeeThrough,
            width: format == .svg ? width : picture.width ?? width,
            height: format == .svg ? height : picture.height ?? height,
            isEnlarged: format == .svg, mayBlur: false)
        do throws(PictureFault) {
            return try remembered(picture.bytes, change)
        } catch {
            return picture
        }
    }

    /// A drawing as dots.
    ///
    /// - Parameters:
    ///   - svg: our own drawing.
    ///   - words: all that is written in it.
    /// - Returns: a PNG; `nil` where nothing draws, or no font has the letters.
    package func drawn(_ svg: String, words: String) -> Picture? {
        let file = remembered(Array(svg.utf8), "cover") {
            guard let converter = converter(), converter.hasGlyphs(for: words) else { return nil }
            let change = PictureChange(
                format: .svg, isNeeded: true, output: .png, width: Self.drawnCover.width,
                height: Self.drawnCover.height, mayBlur: false)
            return (try? converted(Array(svg.utf8), change))?.bytes
        }
        guard let file, let header = try? PictureHeader(of: file) else { return nil }
        return picture(file, header)
    }
}
