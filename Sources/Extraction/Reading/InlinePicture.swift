import Pictures

/// A picture written into the page that looks like the stand-in of a lazy one.
enum InlinePicture {
    /// The side of the largest mere icon, in pixels. Source: the icons of Windows and of WordPress'
    /// emoji, which are the commonest.
    private static let iconSide = 32

    /// It has shapes or pixels enough to be looked at, as in the files that SingleFile writes.
    static func isShown(_ address: String) -> Bool {
        guard let data = DataAddress(address), let format = PictureFormat(of: data.bytes) else {
            return false
        }
        if format == .svg { return isDrawn(data.bytes) }
        return (try? PictureHeader(of: data.bytes)).map { $0.isLargerThan(iconSide) } ?? false
    }

    private static func isDrawn(_ bytes: [UInt8]) -> Bool {
        guard let drawing = try? SanitisedSVG(bytes, nodeLimit: PictureLimits().vectorNodes)
        else { return false }
        return drawing.size.map { max($0.width, $0.height) > Double(iconSide) } ?? true
    }
}
