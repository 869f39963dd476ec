package import ArticleModel
import Foundation

/// The pictures of a packet, and what an image is shown from.
package struct PacketPictures: Sendable {
    private let pictures: [String: Picture]
    private let folder: String?

    /// - Parameters:
    ///   - pictures: those that the packet holds.
    ///   - folder: where they are, relative to the texts, with a slash at the end; `nil` where they
    ///     are written into the text.
    package init(_ pictures: [Picture], in folder: String?) {
        self.pictures = Dictionary(
            pictures.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.folder = folder
    }

    func picture(of image: Image) -> Picture? { image.embedded.flatMap { pictures[$0] } }

    /// A path, or the picture itself as a `data:` address.
    func source(of picture: Picture) -> String {
        folder.map { $0 + picture.name }
            ?? "data:\(picture.mediaType);base64," + Data(picture.bytes).base64EncodedString()
    }
}
