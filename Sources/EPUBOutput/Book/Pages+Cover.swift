import ArticleModel
import Templating

extension Pages {
    /// The picture: the editor's, or the generated one.
    func cover() throws(Diagnostic) -> Resource {
        guard let cover = dossier.cover else {
            let view = CoverView(dossier, packet: packet, picture: "")
            let svg = try templates.render(EPUBTemplates.coverPicture, with: view)
            return picture(.svg, Array(svg.utf8))
        }
        guard let format = PictureFormat(of: cover.bytes) else {
            throw .coverNotRecognised(cover.path)
        }
        return picture(format, cover.bytes)
    }

    func coverPage(picture path: String) throws(Diagnostic) -> Resource {
        let view = CoverView(dossier, packet: packet, picture: "../" + path)
        return .page(
            id: "cover", path: Book.texts + "cover.xhtml",
            xml: try templates.render(EPUBTemplates.cover, with: view))
    }

    private func picture(_ format: PictureFormat, _ bytes: [UInt8]) -> Resource {
        Resource(
            id: "cover-image", path: "images/cover." + format.fileExtension,
            mediaType: format.mediaType, properties: ["cover-image"], bytes: bytes)
    }
}
