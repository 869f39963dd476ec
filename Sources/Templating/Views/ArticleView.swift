package import ArticleModel

/// One article of the packet.
package struct ArticleView: TemplateView {
    package let article: DossierArticle
    let labels: Labels
    /// In square brackets when no one gave it.
    package let title: String
    let link: Markup
    let address: Markup
    let body: Markup
    let footnotes: Markup
    let editorsNote: Markup
    let languageName: String?
    let language: String
    package let notes: [NoteView]
    let attribution: [AttributionItemView]
    package let source: SourceView

    init(_ article: DossierArticle, in context: ViewContext) {
        let attribution = article.article.attribution
        let renderer = context.renderer
        self.article = article
        labels = context.labels
        title = article.title
        link = renderer.link(to: article, words: title)
        address = context.address(of: attribution) ?? Markup("")
        body = renderer.body(article.article.blocks, of: article)
        footnotes = renderer.footnotes(of: article)
        editorsNote = renderer.body(article.editorsNote, of: nil)
        language = attribution.language.value ?? context.dossier.language
        languageName = attribution.language.value.map {
            LanguageName.words(for: $0, in: context.labels.language)
        }
        notes =
            context.dossier.links == .inline
            ? [] : article.notes.map { NoteView($0, of: article, in: context) }
        self.attribution = AttributionItemView.items(of: article, in: context)
        source = SourceView(article, in: context)
    }

    private var facts: Attribution { article.article.attribution }

    package static let fields: [TemplateField<ArticleView>] = [
        .text("number", "Counted from 1 through the packet.") { String($0.article.number) },
        .text("slug", "File name and anchor; unique in the packet.") { $0.article.slug },
        .text("title", "The title; in square brackets when no one gave it.") { $0.title },
        .markup("link", "The title, as a link to the article.") { $0.link },
        .flag("isSuppliedTitle", "No one gave a title.") { $0.facts.titleIsSupplied },
        .list("attribution", "What stands at the article’s head, as far as known.") {
            $0.attribution
        },
        .text("byline", "By A and B; absent when unknown.") { $0.byline },
        .list("authors", "The authors; empty when unknown.") { view in
            (view.facts.authors.value ?? []).map(AuthorView.init)
        },
        .text("publication", "The publication’s name, else its host.") { $0.facts.site.value },
        .text("published", "The date of publication in words.") { view in
            view.facts.published.value.map(view.labels.words(for:))
        },
        .text("isoPublished", "The date of publication as 2017-06-17, as far as known.") {
            $0.facts.published.value?.description
        },
        .text("imprint", "Publication and date in words, as far as known.") { view in
            [view.facts.site.value, view.facts.published.value.map(view.labels.words(for:))]
                .compactMap { $0 }.joined(separator: ", ")
        },
        .text("modified", "The date of the last change in words.") { view in
            view.facts.modified.value.map(view.labels.words(for:))
        },
        .text("url", "The original address, as a link holds it.") { $0.facts.url.value },
        .markup("address", "The original address as a link.") { $0.address },
        .text("language", "The article’s language, or else the packet’s, as a BCP 47 tag.") {
            $0.language
        },
        .text("languageName", "The article’s language in words; absent when unknown.") {
            $0.languageName
        },
        .flag("isRightToLeft", "The article is written from right to left.") {
            Direction(ofLanguage: $0.language) == .rightToLeft
        },
        .text("direction", "ltr or rtl, by the article’s language.") {
            Direction(ofLanguage: $0.language).rawValue
        },
        .text("description", "A summary that only the metadata carries.") {
            $0.facts.description.value
        },
        .markup("body", "The article itself.") { $0.body },
        .markup("footnotes", "The page’s own footnotes.") { $0.footnotes },
        .list("notes", "The source notes, in order of number; none when links stand in the text.") {
            $0.notes
        },
        .object("source", "Where the article comes from.") { $0.source },
        .markup("editorsNote", "The compiler’s note on the article.") { $0.editorsNote },
    ]

    private var byline: String? {
        labels.words(labels.by, before: (facts.authors.value ?? []).map(\.name))
    }
}
