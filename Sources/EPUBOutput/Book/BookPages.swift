import ArticleModel
import Pictures
import Templating
import XHTMLOutput

/// All pages of a book and its package document, but not the records that this leads to.
package struct BookPages: Sendable {
    let dossier: Dossier
    /// In the order of the package document.
    let resources: [Resource]
    let package: PackedFile

    init(
        _ pages: Pages, cover: Picture, linking records: [RecordLink]
    ) throws(Diagnostic) {
        dossier = pages.dossier
        resources = try pages.resources(cover: .cover(cover))
        package = PackedFile(
            try pages.templates.render(
                EPUBTemplates.package,
                with: PackageView(
                    dossier: dossier, packet: pages.packet, resources: resources, records: records,
                    pictures: PicturesView(dossier: dossier, pictures: pages.pictures))))
    }
}
