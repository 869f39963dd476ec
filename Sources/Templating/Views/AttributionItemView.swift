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
        let byline = labels.words(labels.by, before: names).map(context.renderer.text)
        let imprint = [
            attribution.site.value.map(context.renderer.text),
            attribution.published.value.map { context.renderer.text(labels.words(for: $0)) },
            context.address(of: attribution),
        ]
        return [byline].compactMap { $0.map(Self.init) } + credits(of: article, in: context)
            + imprint.compactMap { $0.map(Self.init) }
    }

    /// An item for each role that someone had besides the authors.
    static func credits(of article: DossierArticle, in context: ViewContext) -> [Self] {
        context.labels.credits(of: article.article.attribution)
            .compactMap { context.labels.words($0.label, before: $0.names) }
            .map { Self(words: context.renderer.text($0)) }
    }
}
