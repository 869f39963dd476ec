package import ArticleModel

/// One article of the packet.
package struct ArticleView: TemplateView {
    package let article: DossierArticle
    let context: ViewContext
    /// The text, where an edition has written it already.
    private var written: WrittenText?

    init(_ article: DossierArticle, in context: ViewContext) {
        self.article = article
        self.context = context
    }

    /// The same with its text, which an edition has written already.
    package func holding(_ text: WrittenText) -> ArticleView {
        var view = self
        view.written = text
        return view
    }

    /// In square brackets when no one gave it.
    package var title: String { article.title }

    package var notes: [NoteView] {
        context.dossier.links == .inline
            ? [] : article.notes.map { NoteView($0, of: article, in: context) }
    }

    /// Titles of what is not known of the article, in the packet's language.
    package var unknown: [String] { FactView.unknown(of: article, in: context.labels) }

    /// The packet's own words.
    package var packetWords: LabelsView { context.labelsView }

    private var labels: Labels { context.labels }
    private var language: String { facts.language.value ?? context.dossier.language }
    private var facts: Attribution { article.article.attribution }

    package static let fields: TemplateFields<ArticleView> = [
        .text("number", "Counted from 1 through the packet.") { String($0.article.number) },
        .text("slug", "File name and anchor; unique in the packet.") { $0.article.slug },
        .text("title", "The title; in square brackets when no one gave it.") { $0.title },
        .markup("link", "The title, as a link to the article.") { view in
            view.context.renderer.link(to: view.article, words: view.title)
        },
        .flag("isSuppliedTitle", "No one gave a title.") { $0.facts.titleIsSupplied },
        .list("attribution", "What stands at the article’s head, as far as known.") { view in
            AttributionItemView.items(of: view.article, in: view.context)
        },
        .flag("isAttributed", "Something of that is known.") { view in
            !AttributionItemView.items(of: view.article, in: view.context).isEmpty
        },
        .text("byline", "By A and B; absent when unknown.") { $0.byline },
        .list("credits", "Translated by A, Photographs by B: for each role that someone had.") {
            AttributionItemView.credits(of: $0.article, in: $0.context)
        },
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
        .markup("address", "The original address as a link.") { view in
            view.context.address(of: view.facts)
        },
        .text("language", "The article’s language, or else the packet’s, as a BCP 47 tag.") {
            $0.language
        },
        .text("languageName", "The article’s language in words; absent when unknown.") { view in
            view.facts.language.value.map {
                LanguageName.words(for: $0, in: view.labels.language)
            }
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
        .markup("body", "The article itself.") { view in
            view.written?.body
                ?? view.context.renderer.body(view.article.article.blocks, of: view.article)
        },
        .object("attachment", "The document that the article is, if it has no text.") { view in
            AttachmentView(view.article, in: view.context)
        },
        .markup("footnotes", "The page’s own footnotes.") { view in
            view.written?.footnotes ?? view.context.renderer.footnotes(of: view.article)
        },
        .list("notes", "The source notes, in order of number; none when links stand in the text.") {
            $0.notes
        },
        .object("source", "Where the article comes from.") { view in
            SourceView(view.article, in: view.context)
        },
        .markup("editorsNote", "The compiler’s note on the article.") { view in
            view.context.renderer.body(view.article.editorsNote, of: nil)
        },
    ]

    private var byline: String? {
        labels.words(labels.by, before: (facts.authors.value ?? []).map(\.name))
    }
}

/// The text of an article in an edition's markup.
package struct WrittenText: Sendable {
    package var body: Markup
    /// The page's own footnotes.
    package var footnotes: Markup

    package init(body: Markup, footnotes: Markup) {
        self.body = body
        self.footnotes = footnotes
    }
}
