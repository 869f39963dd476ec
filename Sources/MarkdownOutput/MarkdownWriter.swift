package import ArticleModel
package import Templating

/// A dossier as one Markdown file, and single bodies as Markdown.
package struct MarkdownWriter: Sendable {
    private let templates: TemplateLibrary
    private let flavour: Flavour

    /// The templates this edition renders by itself.
    package static let entryPoints = [Template<DossierView>.markdown.entryPoint]

    /// - Parameters:
    ///   - templates: made with this edition's entry points.
    ///   - flavour: the dialect to write.
    package init(templates: TemplateLibrary, flavour: Flavour = .gfm) {
        self.templates = templates
        self.flavour = flavour
    }

    /// One file, called by the dossier's slug.
    ///
    /// - Throws: when the library lacks this edition's templates.
    package func files(for dossier: Dossier) throws(Diagnostic) -> [OutputFile] {
        let renderer = MarkdownRenderer(dossier: dossier, flavour: flavour)
        let view = DossierView(dossier, renderer: renderer)
        let text = try templates.render(.markdown, with: view)
        return [OutputFile(path: dossier.slug + ".md", bytes: Array(text.utf8))]
    }

    /// A body alone, as it would stand below a heading of level 1: links in the text, pictures with
    /// the addresses they have, footnotes last. Ends without a line feed; empty for no blocks.
    package static func body(
        of blocks: [Block], language: String? = nil, flavour: Flavour = .gfm
    ) -> String {
        var context = MarkdownContext()
        context.flavour = flavour
        context.language = language ?? context.language
        context.showsLocalImages = true
        context.survey(blocks)
        let writer = BlockWriter(context: context)
        return [writer.lines(of: blocks), writer.definitions(in: blocks)]
            .filter { !$0.isEmpty }.joined(separator: [""]).joined(separator: "\n")
    }
}

extension Template where View == DossierView {
    fileprivate static var markdown: Self { Template("markdown/dossier.md") }
}
