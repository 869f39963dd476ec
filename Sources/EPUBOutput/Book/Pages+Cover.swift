import ArticleModel
import Pictures
import Templating

extension Pages {
    /// The picture: the editor's, or the generated one; drawn as dots where that can be, since old
    /// shelves show no SVG.
    func cover() throws(Diagnostic) -> Resource {
        if let cover = dossier.cover { return resource(of: cover) }
        let view = CoverView(dossier, packet: packet, picture: "")
        let drawing = try templates.render(EPUBTemplates.coverPicture, with: view)
        let svg = String(decoding: drawing, as: UTF8.self)
        if let drawn = preparation.drawn(svg, words: view.words) { return resource(of: drawn) }
        return resource(
            of: Picture(name: "cover.svg", mediaType: "image/svg+xml", bytes: drawing))
    }

    func coverPage(picture path: String) throws(Diagnostic) -> Resource {
        let view = CoverView(dossier, packet: packet, picture: "../" + path)
        return .page(
            id: "cover", path: Book.texts + "cover.xhtml",
            xml: try templates.render(EPUBTemplates.cover, with: view))
    }

    private func resource(of cover: Picture) -> Resource {
        let ending = cover.name.split(separator: ".").last ?? ""
        return Resource(
            id: "cover-image", path: Book.pictures + "cover." + ending,
            mediaType: cover.mediaType, properties: ["cover-image"], file: PackedFile(cover))
    }
}
