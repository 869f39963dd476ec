/// Why a picture cannot be in a packet.
package enum PictureFault: Error, Sendable, Equatable {
    case empty
    /// Some other kind of file, whatever it is called.
    case noPicture
    /// It ends in the middle, or its header contradicts itself.
    case damaged(PictureFormat)
    /// Of a file or of all pictures of an article, in bytes.
    case tooManyBytes(Int, bound: Int)
    case tooManyPixels(width: Int, height: Int, bound: Int)
    /// A vector picture of which nothing is left without scripts and outside references.
    case drawsNothing
    /// One pixel, or a line of them: the page counts its readers with it.
    case pixel
    /// A link leads out of the page's folder.
    case outside
    /// Not a format that readers know, and nothing is installed that could change it.
    case noConverter(PictureFormat)
    /// The converter's words.
    case notConverted(PictureFormat, reason: String)

    /// What is wrong, as the end of a sentence that begins with the picture.
    package var reason: String {
        switch self {
        case .empty: "is empty"
        case .noPicture: "is no picture"
        case .damaged(let format): "is a damaged \(format.name) file"
        case .tooManyBytes(let count, let bound): "has \(count) bytes; the bound is \(bound)"
        case .tooManyPixels(let width, let height, let bound):
            "has \(width) × \(height) pixels; the bound is \(bound) in all"
        case .drawsNothing: "draws nothing once scripts and outside references are taken out"
        case .pixel: "is a single pixel"
        case .outside: "is a link that leads out of the page’s folder"
        case .noConverter(let format): "is \(format.name), which few readers show"
        case .notConverted(let format, let reason):
            "is \(format.name) and cannot be converted: \(reason)"
        }
    }

    /// What to do about it.
    package var hint: String {
        switch self {
        case .empty, .noPicture, .damaged, .pixel: "Save the page again, with its pictures."
        case .tooManyBytes, .tooManyPixels: "Make the picture smaller."
        case .outside: "Put the picture itself there."
        case .drawsNothing: "Save the picture as PNG."
        case .noConverter: "Install libvips, or convert the picture to PNG or JPEG."
        case .notConverted: "Convert the picture to PNG or JPEG."
        }
    }
}
