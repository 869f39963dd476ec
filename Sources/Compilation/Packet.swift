package import ArticleModel

/// What came of compiling: the files to write, and what the user should be told.
package struct Packet: Sendable {
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
}

/// One document to clean, and what the editor says about it.
package struct ArticleInput: Sendable {
    package var path: String
    package var editing: Editing
    /// Files of metadata beside it.
    package var sidecars: [String]

    package init(path: String, editing: Editing = Editing(), sidecars: [String] = []) {
        self.path = path
        self.editing = editing
        self.sidecars = sidecars
    }
}
