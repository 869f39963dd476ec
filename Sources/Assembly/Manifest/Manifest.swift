package import ArticleModel

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
    package var formats = EditionFormat.allCases
    package var links = LinkStyle.notes
    package var duplicates = DuplicatePolicy.merge
    package var parts: [ManifestPart]

    package init(file: String = "dossier.yaml", title: String, parts: [ManifestPart] = []) {
        self.file = file
        self.title = title
        self.parts = parts
    }

    /// Every article, as the manifest lists them.
    package var articles: [ManifestArticle] { parts.flatMap(\.articles) }
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
}

/// A path in the manifest's folder, and where the manifest names it.
package struct FileReference: Sendable, Equatable {
    /// Relative to the manifest, `/` between folders.
    package var path: String
    /// Of the manifest, counted from 1.
    package var line: Int

    package init(path: String, line: Int) {
        self.path = path
        self.line = line
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

    package init(source: FileReference, editing: Editing = Editing(), note: String? = nil) {
        self.source = source
        self.editing = editing
        self.note = note
    }
}
