package import ArticleModel
import Pictures
import Templating
import XHTMLOutput

extension Pages {
    func coverPage(picture path: String) throws(Diagnostic) -> Resource {
        let view = CoverView(dossier, packet: packet, picture: "../" + path)
        return .page(
            id: "cover", path: Book.texts + "cover.xhtml",
            xml: try templates.render(EPUBTemplates.cover, with: view))
    }
}

extension Resource {
    static func cover(_ cover: Picture) -> Resource {
        let ending = cover.name.split(separator: ".").last ?? ""
        return Resource(
            id: "cover-image", path: Book.pictures + "cover." + ending,
            mediaType: cover.mediaType, properties: ["cover-image"], file: PackedFile(cover))
    }
}

extension EPUBWriter {
    /// The picture on the cover: the editor's, or a generated one; drawn as dots where that can be,
    /// since old shelves show no SVG.
    ///
    /// - Throws: for a template that the library does not have.
    package func cover(of dossier: Dossier) throws(Diagnostic) -> Picture {
        if let cover = dossier.cover { return cover }
        let dossier = dossier.withWellFormedLanguages
        let packet = DossierView(dossier, renderer: XHTMLRenderer(links: Pages.links(of: dossier)))
        let view = CoverView(dossier, packet: packet, picture: "")
        let drawing = try templates.render(EPUBTemplates.coverPicture, with: view)
        let svg = String(decoding: drawing, as: UTF8.self)
        return preparation.drawn(svg, words: view.words)
            ?? Picture(name: "cover.svg", mediaType: "image/svg+xml", bytes: drawing)
    }
}
