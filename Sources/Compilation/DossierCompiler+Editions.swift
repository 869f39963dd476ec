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
        let (formats, markdown) = (manifest.formats, manifest.markdown)
        let cache = cache.map { RenderingCache($0, for: dossier) }
        guard jobs > 1 else {
            var files: [OutputFile] = []
            for format in formats {
                files += try self.files(for: dossier, format, markdown, templates, cache)
            }
            return files
        }
        var editions: [Int: Result<[OutputFile], Diagnostic>] = [:]
        await withTaskGroup(of: (Int, Result<[OutputFile], Diagnostic>).self) { group in
            for (index, format) in formats.enumerated() {
                group.addTask {
                    (
                        index,
                        Result { () throws(Diagnostic) in
                            try self.files(for: dossier, format, markdown, templates, cache)
                        }
                    )
                }
            }
            for await (index, files) in group { editions[index] = files }
        }
        var files: [OutputFile] = []
        for index in formats.indices { files += try editions[index]?.get() ?? [] }
        return files
    }
}
