package import ArticleModel
import Digests
package import PictureConversion

/// Makes of a picture's bytes what a packet may hold.
package struct PicturePreparation: Sendable {
    package var limits = PictureLimits()
    /// What changes pictures that are unfit or too large; asked only when there is one.
    package var converter: @Sendable () -> PictureConverter? = { .installed }

    /// Gives the file made of another one: one made before, else the one that the closure makes.
    ///
    /// - Parameters:
    ///   - file: what it is made of.
    ///   - change: what is done to that.
    package var remembered:
        @Sendable (_ file: [UInt8], _ change: String, _ make: () -> [UInt8]?) -> [UInt8]? = {
            $2()
        }

    package init() {}

    /// The picture as every reader can show it: kept to the byte where it is fit, else converted,
    /// and kept all the same where it could only have been improved.
    ///
    /// - Throws: a `PictureFault` for what is no picture, unsafe, too large or cannot be converted.
    package func picture(from bytes: [UInt8]) throws(PictureFault) -> Picture {
        guard bytes.count <= limits.fileSize else {
            throw .tooManyBytes(bytes.count, bound: limits.fileSize)
        }
        if PictureFormat(of: bytes) == .svg { return try drawing(from: bytes) }
        let header = try header(of: bytes)
        guard let change = change(of: header, bytes.count) else { return picture(bytes, header) }
        do throws(PictureFault) {
            let changed = try remembered(bytes, change)
            return changed.bytes.count < bytes.count || change.isNeeded
                ? changed : picture(bytes, header)
        } catch {
            guard header.format.isCore else { throw error }
            return picture(bytes, header)
        }
    }

    /// The header of a picture within the bounds.
    func header(of bytes: [UInt8]) throws(PictureFault) -> PictureHeader {
        let header = try PictureHeader(of: bytes)
        guard header.pixels <= limits.pixels else {
            throw .tooManyPixels(
                width: header.width, height: header.height, bound: limits.pixels)
        }
        guard min(header.width, header.height) > 2 else { throw .pixel }
        return header
    }

    /// The picture as converted now or in an earlier build; that it cannot be is not remembered.
    func remembered(
        _ bytes: [UInt8], _ change: PictureChange
    ) throws(PictureFault) -> Picture {
        var result: Result<Picture, PictureFault>?
        let file = remembered(bytes, change.description) {
            let converted = Result { () throws(PictureFault) in try self.converted(bytes, change) }
            result = converted
            return try? converted.get().bytes
        }
        if let result { return try result.get() }
        guard let file, let header = try? PictureHeader(of: file) else {
            return try converted(bytes, change)
        }
        return picture(file, header)
    }

    func converted(_ bytes: [UInt8], _ change: PictureChange) throws(PictureFault) -> Picture {
        guard let converter = converter() else { throw .noConverter(change.format) }
        do throws(PictureConverter.Failure) {
            var file = try change.file(from: bytes, by: converter)
            if let second = change.ifTooLarge, file.count > limits.keptSize {
                file = try second.file(from: bytes, by: converter)
            }
            guard let header = try? PictureHeader(of: file) else {
                throw PictureConverter.Failure(reason: "libvips wrote no picture")
            }
            return picture(file, header)
        } catch {
            throw .notConverted(change.format, reason: error.reason)
        }
    }

    func picture(_ bytes: [UInt8], _ header: PictureHeader) -> Picture {
        Picture(
            name: Self.name(of: bytes, header.format), mediaType: header.format.mediaType,
            width: header.shownWidth, height: header.shownHeight, isAnimated: header.isAnimated,
            bytes: bytes)
    }

    func drawing(from bytes: [UInt8]) throws(PictureFault) -> Picture {
        let drawing = try SanitisedSVG(bytes, nodeLimit: limits.vectorNodes)
        let clean = Array(drawing.text.utf8)
        return Picture(
            name: Self.name(of: clean, .svg), mediaType: PictureFormat.svg.mediaType,
            width: drawing.size.map { Int($0.width.rounded(.up)) },
            height: drawing.size.map { Int($0.height.rounded(.up)) }, bytes: clean)
    }

    /// 80 bits of the digest tell apart more pictures than there are.
    private static func name(of bytes: [UInt8], _ format: PictureFormat) -> String {
        SHA256.hex(bytes).prefix(20) + "." + format.fileExtension
    }
}
