import ArticleModel
import Templating
import XHTMLOutput

/// The package document: what the book is, what is in it, and in which order.
struct PackageView: TemplateView {
    let dossier: Dossier
    let packet: DossierView
    let resources: [Resource]
    let records: [RecordLink]
    /// Made once: the template asks for it many times.
    let pictures: PicturesView

    static let fields: TemplateFields<PackageView> = [
        .object("packet", "The whole packet.") { $0.packet },
        .list("languages", "Every language in the book, the packet’s first.") { view in
            view.dossier.allLanguages.map { WordView(word: $0) }
        },
        .list("creators", "Who put the packet together.") { view in
            view.dossier.compilers.enumerated().map { index, compiler in
                AgentView(
                    id: "creator-\(index + 1)", name: compiler.name, role: compiler.role,
                    fileAs: nil)
            }
        },
        .list("authors", "Every author of an article, and who else had a part in one, once.") {
            $0.authors
        },
        .list("sources", "The address of every article, or else its file’s name.") { view in
            view.sources.map { WordView(word: $0) }
        },
        .list("chapters", "What is known of each article, for its text in the book.") { view in
            view.dossier.articles.map(ChapterMetadataView.init)
        },
        .list("records", "The catalogue records in the container.") { view in
            view.records.map { RecordView(record: $0) }
        },
        .text("modified", "The packet’s date at midnight, in Greenwich.") { $0.modified },
        .flag("hasMath", "There are formulas in the book.") { view in
            view.resources.contains { $0.properties.contains("mathml") }
        },
        .flag("hasAttachments", "Documents go with the book as they are.") { view in
            view.resources.contains { $0.fallback != nil }
        },
        .object("pictures", "What pictures the book holds.") { $0.pictures },
        .list("items", "Every file of the book.") { $0.resources.map(ItemView.init) },
        .list("spine", "The texts in reading order.") { view in
            view.resources.filter(\.isInSpine).map(ItemView.init)
        },
        .flag("isRightToLeft", "The packet’s pages turn from left to right.") {
            Direction(ofLanguage: $0.dossier.language) == .rightToLeft
        },
    ]

    private var authors: [AgentView] {
        let attributions = dossier.articles.map(\.article.attribution)
        let authors = attributions.flatMap { $0.authors.value ?? [] }.map { Part($0, "aut") }
        let others = attributions.flatMap(\.contributions).map { Part($0.author, $0.role.code) }
        return (authors + others).filter { !$0.author.name.isEmpty }.withoutRepeats.enumerated()
            .map { index, part in
                AgentView(
                    id: "author-\(index + 1)", name: part.author.name, role: part.role,
                    fileAs: part.author.fileAs)
            }
    }

    /// Someone, and what they did: a MARC relator code.
    private struct Part: Hashable {
        let author: Author
        let role: String

        init(_ author: Author, _ role: String) {
            self.author = author
            self.role = role
        }
    }

    private var sources: [String] {
        dossier.articles.map { $0.article.attribution.url.value ?? $0.article.file }
            .filter { !$0.isEmpty }.withoutRepeats
    }

    /// The standard demands a time: the first of the month, or of the year, where no day is known,
    /// and the year 2000 where there is no date.
    private var modified: String {
        let day = dossier.date?.dayDescription ?? "2000"
        return day + "2000-01-01".dropFirst(day.utf8.count) + "T00:00:00Z"
    }
}

/// A person or a body that had a part in the book.
struct AgentView: TemplateView {
    let id: String
    let name: String
    let role: String
    let fileAs: String?

    static let fields: TemplateFields<AgentView> = [
        .text("id", "For other statements to refer to.") { $0.id },
        .text("name", "The name as it is read.") { $0.name },
        .text("role", "A MARC relator code: com, aut, trl.") { $0.role },
        .text("fileAs", "The name as it is filed.") { $0.fileAs },
    ]
}

/// One file in the manifest.
struct ItemView: TemplateView {
    let resource: Resource

    static let fields: TemplateFields<ItemView> = [
        .text("id", "For the spine to refer to.") { $0.resource.id },
        .text("href", "Relative to the package document.") { $0.resource.path },
        .text("mediaType", "What kind of file it is.") { $0.resource.mediaType },
        .text("properties", "nav, mathml, cover-image.") {
            $0.resource.properties.joined(separator: " ")
        },
        .text("fallback", "The id of what is shown where the file cannot be.") {
            $0.resource.fallback
        },
    ]
}

/// One of several words.
struct WordView: TemplateView {
    let word: String

    static let fields: TemplateFields<WordView> = [.text("word", "The word.") { $0.word }]
}
