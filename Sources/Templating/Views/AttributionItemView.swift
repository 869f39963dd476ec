import ArticleModel

/// One item of the line at an article's head: the byline, the publication, the date, the address.
package struct AttributionItemView: TemplateView {
    let words: Markup

    package static let fields: TemplateFields<AttributionItemView> = [
        .markup("words", "The item: a byline, a publication, a date, an address.") { $0.words }
    ]

    /// Only what is known; the source block says what is not.
    static func items(of article: DossierArticle, in context: ViewContext) -> [Self] {
        let attribution = article.article.attribution
        let labels = context.labels
        let names = (attribution.authors.value ?? []).map(\.name)
        let texts = [
            labels.words(labels.by, before: names),
            attribution.site.value,
            attribution.published.value.map(labels.words(for:)),
        ]
        return (texts.map { $0.map(context.renderer.text) } + [context.address(of: attribution)])
            .compactMap { $0.map(Self.init) }
    }
}
