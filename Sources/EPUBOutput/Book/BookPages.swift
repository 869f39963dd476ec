import ArticleModel
import Pictures
import Templating
import XHTMLOutput

/// The pages of a book and what they show, ready to be bound.
package struct BookPages: Sendable {
    let dossier: Dossier
    let packet: DossierView
    /// Those that some page shows, by name.
    let pictures: [Picture]
    /// In the order of the package document.
    let resources: [Resource]

    init(_ pages: Pages) throws(Diagnostic) {
        dossier = pages.dossier
        packet = pages.packet
        pictures = pages.pictures
        resources = try pages.resources()
    }
}
