package import ArticleModel
package import Templating
import XHTMLOutput

/// A dossier as one page of HTML that needs nothing besides: no network, no script, no other file.
package struct HTMLWriter: Sendable {
    private static let page = Template<PageView>("html/dossier.html")

    /// The templates a library must hold for this edition.
    package static let entryPoints = [page.entryPoint]

    private let templates: TemplateLibrary

    package init(templates: TemplateLibrary) { self.templates = templates }

    /// The page, one file named after the dossier's slug.
    ///
    /// - Throws: when the library lacks this edition's templates.
    package func files(for dossier: Dossier) throws(Diagnostic) -> [OutputFile] {
        let view = PageView(dossier.withWellFormedLanguages)
        let bytes = try templates.render(Self.page, with: view)
        return [OutputFile(path: dossier.slug + ".html", bytes: bytes)]
    }
}
