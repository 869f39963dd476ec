import ArticleModel
import Templating
import XHTMLOutput

/// The attribution of an article as the package document states it of the article's text. What is
/// unknown has no value.
struct ChapterMetadataView: TemplateView {
    let article: DossierArticle

    private var attribution: Attribution { article.article.attribution }

    static let fields: TemplateFields<ChapterMetadataView> = [
        .text("id", "Of the text in the manifest.") { Chapter.id(of: $0.article) },
        .list("creators", "The authors’ names.") { view in
            (view.attribution.authors.value ?? []).map(\.name.folded).filter { !$0.isEmpty }
                .map { WordView(word: $0) }
        },
        .list("contributors", "Names of who else had a part in it.") { view in
            view.attribution.contributions.map(\.author.name.folded).filter { !$0.isEmpty }
                .map { WordView(word: $0) }
        },
        .text("title", "As it is printed.") { $0.article.article.printedTitle.folded },
        .text("publication", "The newspaper, the magazine or the site.") {
            $0.attribution.site.value?.nonBlank
        },
        .text("issued", "The publication date, as precise as it is known.") {
            $0.attribution.published.value?.description
        },
        .text("language", "BCP 47.") {
            $0.attribution.language.value.flatMap(LanguageTag.wellFormed)
        },
        .text("source", "The article’s own address.") { $0.attribution.url.value?.nonBlank },
        .text("rights", "What the page says of its rights.") {
            $0.attribution.rights.value?.nonBlank
        },
    ]
}

/// A catalogue record in the container.
struct RecordView: TemplateView {
    let record: RecordLink

    static let fields: TemplateFields<RecordView> = [
        .text("href", "Relative to the package document.") { $0.record.path },
        .text("mediaType", "What kind of record it is.") { $0.record.mediaType },
    ]
}

extension String {
    /// The text in one line; `nil` when nothing is left of it.
    fileprivate var nonBlank: String? {
        let line = folded
        return line.isEmpty ? nil : line
    }
}
