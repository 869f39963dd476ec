import ArticleCaching
import ArticleModel
import Assembly
import EPUBOutput
import HTMLOutput
import MarkdownOutput
import Pictures
import Templating

/// Writes a dossier as each of its editions; they share what is read here.
struct EditionWriters: Sendable {
    let dossier: Dossier
    let markdown: MarkdownForm
    let templates: TemplateLibrary
    let preparation: PicturePreparation
    let cache: RenderingCache?
    /// What the book carries for catalogues, which has nothing to do with its pages.
    let records: Task<[LinkedRecord], Never>

    /// The files of one edition.
    ///
    /// - Throws: what a writer has to say that cannot write its edition.
    func files(as format: EditionFormat) async throws(Diagnostic) -> [OutputFile] {
        switch format {
        case .markdown:
            return try MarkdownWriter(templates: templates, form: markdown, cache: cache)
                .files(for: dossier)
        case .epub:
            let writer = EPUBWriter(templates: templates, preparation: preparation, cache: cache)
            let pages = try writer.pages(of: dossier, linking: dossier.recordLinks)
            return try EPUBWriter.files(of: pages, records: await records.value)
        case .html: return try HTMLWriter(templates: templates).files(for: dossier)
        }
    }
}
