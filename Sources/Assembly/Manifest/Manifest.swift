package import ArticleModel
package import Citations

/// What the editor wants: `dossier.yaml` as a value, its patterns resolved to files.
package struct Manifest: Sendable, Equatable {
    /// As the user named it; used in messages.
    package var file: String
    package var title: String
    package var subtitle: String?
    package var compilers: [Contributor] = []
    /// BCP 47, of the packet's own words.
    package var language: String?
    package var date: PartialDate?
    package var description: String?
    package var rights: String?
    package var order = ReadingOrder.manual
    /// A picture.
    package var cover: FileReference?
    /// A folder.
    package var templates: FileReference?
    package var formats = EditionFormat.usual
    package var markdown = MarkdownForm()
    package var links = LinkStyle.notes
    package var catalogue = CatalogueSettings()
    package var citations = CitationSettings()
    /// A clipping slip is printed for each article.
    package var hasSlips = false
    /// The subject headings that articles may have.
    package var authority: AuthorityFile?
    /// In the order they are to stand.
    package var appendices = [Appendix.sources]
    package var duplicates = DuplicatePolicy.merge
    /// Lists of metadata for the articles.
    package var metadata: [FileReference] = []
    package var parts: [ManifestPart]
    /// What was read otherwise than written.
    package var warnings: [Diagnostic] = []

    package init(file: String = "dossier.yaml", title: String, parts: [ManifestPart] = []) {
        self.file = file
        self.title = title
        self.parts = parts
    }

    /// Every article, as the manifest lists them.
    package var articles: [ManifestArticle] { parts.flatMap(\.articles) }

    /// Gives every article the files of metadata that stand beside it; a list that the manifest
    /// names is none, nor is the manifest.
    ///
    /// - Parameter exists: whether there is a file at a path; answers as the disk spells it.
    package mutating func findSidecars(_ exists: (String) -> String?) {
        let others = Set(metadata.map(\.path) + [String(file.fileName)])
        for part in parts.indices {
            for article in parts[part].articles.indices {
                let path = parts[part].articles[article].source.path
                parts[part].articles[article].sidecars = Sidecar.paths(beside: path)
                    .compactMap(exists).filter { !others.contains($0) }
            }
        }
    }

    /// The same with each file that holds several pages given way to its pages, without those that
    /// the manifest names elsewhere. `pages` are the names of the pages of each file, in order.
    package func naming(pages: [String: [String]]) -> Manifest {
        let named = Set(articles.map(\.source.path))
        var manifest = self
        for part in parts.indices {
            manifest.parts[part].articles = parts[part].articles.flatMap { article in
                guard article.source.path == article.source.file,
                    let names = pages[article.source.file], names != [article.source.path]
                else { return [article] }
                return names.filter { $0 == article.source.path || !named.contains($0) }.map {
                    article.naming($0)
                }
            }
        }
        return manifest
    }
}

/// How articles follow each other inside a part.
package enum ReadingOrder: String, Sendable, CaseIterable {
    /// As the manifest lists them.
    case manual
    /// By publication date, undated ones last.
    case chronological
    /// By title, as the packet's language sorts.
    case title
    /// By the path of the source.
    case source
}

/// What becomes of an article that was saved more than once.
package enum DuplicatePolicy: String, Sendable, CaseIterable {
    /// It stands in the packet once, with its other captures named.
    case merge
    /// Every capture stands for itself.
    case keep
}

/// A form the packet is written in.
package enum EditionFormat: String, Sendable, CaseIterable {
    case epub
    case markdown
    case html

    /// What is written unless the editor says otherwise: one form to read, one to work with. The page
    /// is for who asks for it, since the book holds the same.
    package static let usual: [EditionFormat] = [.epub, .markdown]
}

/// A path in the manifest's folder, and where the manifest names it.
package struct FileReference: Sendable, Equatable {
    /// Relative to the manifest, `/` between folders. One of several pages in a file is named by
    /// the file's path, `#` and the page's name: `saved.wacz#example-com-lamps`.
    package var path: String
    /// Of the manifest, counted from 1.
    package var line: Int
    /// The file's own path, without a page.
    package var file: String
    /// What the file is fetched from, for a page that is named by its address.
    package var address: String?

    package init(path: String, line: Int, file: String? = nil) {
        self.path = path
        self.line = line
        self.file = file ?? path
    }
}

/// A run of articles; with a title when the manifest calls it a part.
package struct ManifestPart: Sendable, Equatable {
    package var title: String?
    package var intro: FileReference?
    package var articles: [ManifestArticle]

    package init(
        title: String? = nil, intro: FileReference? = nil, articles: [ManifestArticle]
    ) {
        self.title = title
        self.intro = intro
        self.articles = articles
    }
}

/// One article as the manifest names it.
package struct ManifestArticle: Sendable, Equatable {
    package var source: FileReference
    package var editing: Editing
    /// The compiler's own note, a blank line between paragraphs.
    package var note: String?
    /// Assigned by the editor, in the order given.
    package var subjects: [SubjectHeading] = []
    /// The article's own, or else what the manifest says of all of them.
    package var clipping = Clipping()
    /// Files of metadata beside the source, best first, by their paths.
    package var sidecars: [String] = []

    package init(source: FileReference, editing: Editing = Editing(), note: String? = nil) {
        self.source = source
        self.editing = editing
        self.note = note
    }
}

extension ManifestArticle {
    /// One page of the file, with all that is said of the file; `page` is its full name.
    package func naming(_ page: String) -> ManifestArticle {
        var article = self
        article.source.path = page
        return article
    }
}
