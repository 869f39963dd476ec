package import ArticleModel
package import Assembly

/// What came of compiling: the files to write, and what the user should be told.
package struct Packet: Sendable {
    /// What was asked for, each file of several pages given way to its pages.
    package var manifest: Manifest
    package var files: [OutputFile] = []
    /// What the files were made from; `nil` when nothing was compiled.
    package var dossier: Dossier?
    /// By path, as the manifest names it; without those that could not be compiled.
    package var articles: [String: CleanArticle] = [:]
    /// What their images show, each once.
    package var pictures: [Picture] = []
    /// Documents that could not be compiled, in the manifest's order.
    package var failures: [Diagnostic] = []
    package var warnings: [Diagnostic] = []
    /// Rows of the lists that no article belongs to, in the order of the lists.
    package var wanted: [BibliographyEntry] = []

    package init(manifest: Manifest) { self.manifest = manifest }
}

/// One file to clean: a document, or a container of several.
package struct ArticleInput: Sendable {
    package var path: String
    /// What the editor says about its pages; `nil` when only those named are wanted.
    package var rest: Editing?
    /// What the editor says about single pages of it, by their full names.
    package var pages: [String: Editing] = [:]
    /// Files of metadata beside it.
    package var sidecars: [String]

    package init(
        path: String, editing: Editing? = Editing(), pages: [String: Editing] = [:],
        sidecars: [String] = []
    ) {
        self.path = path
        rest = editing
        self.pages = pages
        self.sidecars = sidecars
    }
}

extension ArticleInput {
    /// The files that a manifest names, each once, in its order.
    static func files(of manifest: Manifest) -> [ArticleInput] {
        var inputs: [ArticleInput] = []
        var places: [String: Int] = [:]
        for article in manifest.articles {
            let file = article.source.file
            let place = places[file] ?? inputs.count
            if place == inputs.count { inputs.append(ArticleInput(path: file, editing: nil)) }
            places[file] = place
            if article.source.path == file {
                inputs[place].rest = article.editing
                inputs[place].sidecars = article.sidecars
            } else {
                inputs[place].pages[article.source.path] = article.editing
            }
        }
        return inputs
    }
}

/// One page and what came of it.
package struct CompiledPage: Sendable {
    /// The path of the file it is in.
    package var file: String
    /// The file's path, or for one page of several its full name.
    package var name: String
    /// A failure that is a warning tells what was passed over.
    package var result: Result<CleanArticle, Diagnostic>
}
