import ArticleCaching
import ArticleModel
import Assembly
import Templating

extension DossierCompiler {
    /// The files of several editions, in the order of the formats. They share nothing but the
    /// dossier, so they are written side by side where more than one job is allowed.
    ///
    /// - Throws: what the first edition that cannot be written has to say.
    func files(
        of dossier: Dossier, as manifest: Manifest, _ templates: TemplateLibrary
    ) async throws(Diagnostic) -> [OutputFile] {
        let formats = manifest.formats
        let cache = cache.map { RenderingCache($0, for: dossier) }
        // The records go first: they have nothing to do with the pages, and the book waits for them.
        let records = Task {
            formats.contains(.epub)
                ? dossier.linkedRecords(remembering: cache, inASCII: inASCII) : []
        }
        if jobs == 1 { _ = await records.value }
        let writers = EditionWriters(
            dossier: dossier, markdown: manifest.markdown, templates: templates,
            preparation: preparation, cache: cache, records: records)
        var files: [OutputFile] = []
        if jobs == 1 {
            for format in formats { files += try await writers.files(as: format) }
        } else {
            for edition in await Self.editions(formats, by: writers) { files += try edition.get() }
        }
        return files
    }

    private static func editions(
        _ formats: [EditionFormat], by writers: EditionWriters
    ) async -> [Result<[OutputFile], Diagnostic>] {
        await withTaskGroup(of: (Int, Result<[OutputFile], Diagnostic>).self) { group in
            for (index, format) in formats.enumerated() {
                group.addTask {
                    do throws(Diagnostic) {
                        return (index, .success(try await writers.files(as: format)))
                    } catch {
                        return (index, .failure(error))
                    }
                }
            }
            var editions: [Int: Result<[OutputFile], Diagnostic>] = [:]
            for await (index, edition) in group { editions[index] = edition }
            return formats.indices.compactMap { editions[$0] }
        }
    }
}
