import ArticleModel

/// The articles of a year, or those without a date.
package struct ChronologyGroupView: TemplateView {
    let group: ChronologyGroup
    let entries: [ChronologyEntryView]
    let labels: Labels

    init(_ group: ChronologyGroup, in context: ViewContext) {
        self.group = group
        labels = context.labels
        entries = group.entries.compactMap { entry in
            context.articles[entry.article].map {
                ChronologyEntryView(entry, article: $0, in: context)
            }
        }
    }

    package static let fields: TemplateFields<ChronologyGroupView> = [
        .text("heading", "The year, or the word for undated.") { view in
            view.group.year.map { String($0) } ?? view.labels.undated
        },
        .flag("isUndated", "The date of these articles is not known.") { $0.group.year == nil },
        .list("entries", "The articles by date, a month after its days.") { $0.entries },
    ]
}

/// An article in the chronology.
package struct ChronologyEntryView: TemplateView {
    let date: PartialDate?
    let article: DossierArticle
    let link: Markup
    let labels: Labels

    init(_ entry: ChronologyGroup.Entry, article: DossierArticle, in context: ViewContext) {
        date = entry.date
        self.article = article
        link = context.renderer.link(to: article, words: article.title)
        labels = context.labels
    }

    package static let fields: TemplateFields<ChronologyEntryView> = [
        .text("date", "The date in words, as precise as it is known.") { view in
            view.date.map(view.labels.words(for:))
        },
        .text("isoDate", "The day as 2017-06-17, as far as known.") { $0.date?.dayDescription },
        .text("number", "The article’s number.") { String($0.article.number) },
        .markup("link", "The article’s title, as a link to it.") { $0.link },
        .text("publication", "The publication’s name, else its host.") {
            $0.article.article.attribution.site.value
        },
    ]
}
