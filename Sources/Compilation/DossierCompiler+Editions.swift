import ArticleCaching
import ArticleModel
import Assembly
import EPUBOutput
import HTMLOutput
import MarkdownOutput
import Templating

extension DossierCompiler {
    /// The files of several editions, in the order of the formats. They share nothing but the
    /// dossier, so they are written side by side where more than one job is allowed.
    ///
    /// - Throws: what the first edition that cannot be written has to say.
    func files(
        of dossier: Dossier, as manifest: Manifest, _ templates: TemplateLibrary
    ) async throws(Diagnostic) -> [OutputFile] {
        let cache = cache.map { RenderingCache($0, for: dossier) }
        var editions: [Edition] = []
        for format in manifest.formats {
            switch format {
            case .markdown:
                let writer = MarkdownWriter(
                    templates: templates, form: manifest.markdown, cache: cache)
                editions.append {
                    Result { () throws(Diagnostic) in try writer.files(for: dossier) }
                }
            case .html:
                let writer = HTMLWriter(templates: templates)
                editions.append {
                    Result { () throws(Diagnostic) in try writer.files(for: dossier) }
                }
            case .epub: editions.append(await book(of: dossier, templates, cache))
            }
        }
        var files: [OutputFile] = []
        for written in await written(editions) { files += try written.get() }
        return files
    }

    /// Writes the files of one edition.
    private typealias Edition = @Sendable () async -> Result<[OutputFile], Diagnostic>

    /// The book. What it waits for and has nothing to do with its chapters is begun at once: the
    /// picture on its cover, and the records that it carries for catalogues.
    private func book(
        of dossier: Dossier, _ templates: TemplateLibrary, _ cache: RenderingCache?
    ) async -> Edition {
        let writer = EPUBWriter(templates: templates, preparation: preparation, cache: cache)
        let cover = Task { Result { () throws(Diagnostic) in try writer.cover(of: dossier) } }
        let records = Task { dossier.linkedRecords(remembering: cache, inASCII: inASCII) }
        if jobs == 1 { _ = await (cover.value, records.value) }
        return {
            let chapters = Result { () throws(Diagnostic) in try writer.pages(of: dossier) }
            let (cover, records) = await (cover.value, records.value)
            return Result { () throws(Diagnostic) in
                let pages = try EPUBWriter.pages(
                    of: try chapters.get(), cover: try cover.get(), linking: dossier.recordLinks)
                return try EPUBWriter.files(of: pages, records: records)
            }
        }
    }

    private func written(_ editions: [Edition]) async -> [Result<[OutputFile], Diagnostic>] {
        await withTaskGroup(of: (Int, Result<[OutputFile], Diagnostic>).self) { group in
            var written: [Int: Result<[OutputFile], Diagnostic>] = [:]
            for (index, edition) in editions.enumerated() {
                group.addTask { (index, await edition()) }
                if jobs == 1, let (index, files) = await group.next() { written[index] = files }
            }
            for await (index, files) in group { written[index] = files }
            return editions.indices.compactMap { written[$0] }
        }
    }
}
