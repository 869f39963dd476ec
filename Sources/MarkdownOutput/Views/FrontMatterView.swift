import ArticleModel
import Templating

/// What the header of the packet's file says. Pandoc reads Markdown in it, and has names of its own
/// for what it prints.
struct FrontMatterView: TemplateView {
    let dossier: Dossier
    let flavour: Flavour

    init(_ dossier: Dossier, flavour: Flavour) {
        self.dossier = dossier
        self.flavour = flavour
    }

    static let fields: TemplateFields<FrontMatterView> = [
        .flag("isForPandoc", "The header is pandoc’s metadata.") { $0.flavour.printsFrontMatter },
        .text("title", "The packet’s title.") { $0.flavour.metadata($0.dossier.title) },
        .text("subtitle", "The packet’s subtitle, if it has one.") {
            $0.flavour.metadata($0.dossier.subtitle)
        },
        .list("compilers", "Who put the packet together.") { view in
            view.dossier.compilers.map { TextView($0.name, view.flavour) }
        },
        .text("date", "The packet’s date as 2026-11-22.") { $0.dossier.date?.dayDescription },
        .text("language", "The packet’s language, as a BCP 47 tag.") { $0.dossier.language },
        .text("identifier", "The packet’s UUID.") { $0.dossier.identifier },
        .text("description", "What the packet is for.") {
            $0.flavour.metadata($0.dossier.description)
        },
        .text("rights", "What may be done with the packet.") {
            $0.flavour.metadata($0.dossier.rights)
        },
        .list("articles", "What is known of every article.") { view in
            view.dossier.articles.map { ArticleFrontMatterView($0, flavour: view.flavour) }
        },
    ]
}

/// What a header says of an article.
struct ArticleFrontMatterView: TemplateView {
    let article: DossierArticle
    let flavour: Flavour

    init(_ article: DossierArticle, flavour: Flavour) {
        self.article = article
        self.flavour = flavour
    }

    private var facts: Attribution { article.article.attribution }

    static let fields: TemplateFields<ArticleFrontMatterView> = [
        .flag("isForPandoc", "The header is pandoc’s metadata.") { $0.flavour.printsFrontMatter },
        .text("number", "Counted from 1 through the packet.") { String($0.article.number) },
        .text("slug", "The name of the article’s file, without its ending.") { $0.article.slug },
        .text("title", "The title; in square brackets when no one gave it.") {
            $0.flavour.metadata($0.article.title)
        },
        .list("authors", "The authors; empty when unknown.") { view in
            (view.facts.authors.value ?? []).map { TextView($0.name, view.flavour) }
        },
        .text("site", "The publication’s name, else its host.") {
            $0.flavour.metadata($0.facts.site.value)
        },
        .text("published", "The date of publication as 2017-06-17, as far as known.") {
            $0.facts.published.value?.description
        },
        .text("modified", "The date of the last change, likewise.") {
            $0.facts.modified.value?.description
        },
        .text("captured", "The date the page was saved, likewise.") {
            $0.facts.captured?.description
        },
        .text("language", "The article’s language, as a BCP 47 tag; absent when unknown.") {
            $0.facts.language.value
        },
        .text("url", "The original address.") { $0.facts.url.value },
        .text("section", "The section of the publication.") {
            $0.flavour.metadata($0.facts.section.value?.joined(separator: ", "))
        },
        .list("tags", "The publication’s own subject words.") { view in
            (view.facts.tags.value ?? []).map { TextView(view.flavour.tag($0), view.flavour) }
        },
        .text("rights", "The article’s rights.") { $0.flavour.metadata($0.facts.rights.value) },
        .text("file", "The file the article was made from.") {
            $0.flavour.metadata($0.article.article.file)
        },
    ]
}

/// One of several texts of a header.
struct TextView: TemplateView {
    let text: String

    init(_ text: String, _ flavour: Flavour) { self.text = flavour.metadata(text) }

    static let fields: TemplateFields<TextView> = [.text("text", "The text.") { $0.text }]
}

extension Flavour {
    /// A text as a header holds it, before it is quoted.
    func metadata(_ text: String) -> String {
        printsFrontMatter ? MarkdownLine.escaped(text, in: name) : XMLText.kept(text)
    }

    func metadata(_ text: String?) -> String? { text.map { metadata($0) } }

    /// Obsidian's tags are one word of letters, figures, hyphens and underscores.
    func tag(_ text: String) -> String {
        guard readsWikilinks else { return text }
        return text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "/") }
            .joined(separator: "-")
    }
}
