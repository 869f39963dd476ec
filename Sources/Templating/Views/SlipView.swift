import ArticleModel

/// The clipping slip of one article: the card that a clippings library files. Every field is on it;
/// an empty one says so.
package struct SlipView: TemplateView {
    let article: DossierArticle
    let labels: Labels
    let link: Markup
    let address: Markup?
    let rows: [FactView]

    init(_ article: DossierArticle, in context: ViewContext) {
        self.article = article
        labels = context.labels
        link = context.renderer.link(to: article, words: article.title)
        address = context.address(of: article.article.attribution)
        rows = SlipField.allCases.map { field in
            FactView(
                label: field.label(in: context.labels),
                value: field.value(of: article, in: context.labels).map(context.renderer.text),
                unknown: context.labels.notGiven)
        }
    }

    package static let fields = TemplateFields<SlipView>(
        [
            .text("number", "The article’s number.") { String($0.article.number) },
            .text("slug", "The article’s file name and anchor.") { $0.article.slug },
            .markup("link", "The headline, as a link to the article.") { $0.link },
            .markup("address", "The original address as a link.") { $0.address },
            .list("rows", "All fields of the slip in order, the empty ones too.") { $0.rows },
            .list("headings", "The subject headings.") {
                $0.article.subjects.map { HeadingView(heading: $0) }
            },
        ]
            + SlipField.allCases.map { field in
                .text(field.rawValue, field.summary) { field.value(of: $0.article, in: $0.labels) }
            })
}

/// A subject heading on a slip.
package struct HeadingView: TemplateView {
    let heading: SubjectHeading

    package static let fields: TemplateFields<HeadingView> = [
        .text("heading", "The heading in its authorised form.") { $0.heading.heading },
        .text("scheme", "The vocabulary it comes from.") { $0.heading.scheme },
        .text("uri", "The heading’s own address.") { $0.heading.uri },
    ]
}
