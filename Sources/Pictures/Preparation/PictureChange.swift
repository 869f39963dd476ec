import PictureConversion

/// What is to be made of a picture that is not as readers want it.
struct PictureChange {
    let format: PictureFormat
    /// The change is for more than the size of the file.
    let isNeeded: Bool
    let output: PictureConverter.Output
    /// In pixels, at most.
    let width: Int
    let height: Int
    /// A drawing may be drawn larger than it says.
    var isEnlarged = false
    /// A photograph saved without loss: as JPEG it is a tenth of the size.
    let mayBlur: Bool

    /// What is done, told from every other change.
    var description: String {
        "\(format) \(output) \(width) \(height) \(isEnlarged) \(mayBlur)"
    }

    var ifTooLarge: PictureChange? {
        guard output == .png, mayBlur else { return nil }
        return PictureChange(
            format: format, isNeeded: isNeeded, output: .jpeg, width: width, height: height,
            mayBlur: false)
    }

    func file(
        from bytes: [UInt8], by converter: PictureConverter
    ) throws(PictureConverter.Failure) -> [UInt8] {
        try converter.converted(
            bytes, loader: format.loader, to: output, width: width, height: height,
            isEnlarged: isEnlarged)
    }
}

extension PicturePreparation {
    /// `nil` for a picture that is fit as it is.
    ///
    /// WebP is a core type since EPUB 3.3, but Kindles and older readers show a question mark; an
    /// animated one stays, since nothing else would move.
    func change(of header: PictureHeader, _ count: Int) -> PictureChange? {
        let isUnfit = !header.format.isCore || header.format == .webp && !header.isAnimated
        let isOdd = header.isCMYK || header.orientation != 1
        let isTooLarge =
            header.isAnimated && header.format.isCore
            ? count > limits.keptAnimationSize
            : count > limits.keptSize || header.pixels > limits.keptPixels
        guard isUnfit || isOdd || isTooLarge else { return nil }
        let scale = min(1, (Double(limits.keptPixels) / Double(header.pixels)).squareRoot())
        return PictureChange(
            format: header.format, isNeeded: isUnfit || isOdd || scale < 1,
            output: header.isLossless ? .png : .pngIfSeeThrough,
            width: Int(Double(header.shownWidth) * scale),
            height: Int(Double(header.shownHeight) * scale), mayBlur: !header.hasAlpha)
    }
}

extension PictureFormat {
    /// A part of the name of libvips' loader. What only ImageMagick reads is let through for
    /// these two formats alone.
    var loader: String {
        switch self {
        case .png: "LoadPng"
        case .jpeg: "LoadJpeg"
        case .gif: "LoadNsgif"
        case .webp: "LoadWebp"
        case .svg: "LoadSvg"
        case .avif, .heic: "LoadHeif"
        case .tiff: "LoadTiff"
        case .bmp, .ico: "LoadMagick"
        }
    }
}
