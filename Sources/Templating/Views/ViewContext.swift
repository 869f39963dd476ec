import ArticleModel

/// What the views of one packet have in common while they are made.
final class ViewContext: Sendable {
    let dossier: Dossier
    let renderer: any MarkupRenderer
    /// By number.
    let articles: [Int: DossierArticle]
    let labelsView: LabelsView

    init(dossier: Dossier, renderer: any MarkupRenderer) {
        self.dossier = dossier
        self.renderer = renderer
        labelsView = LabelsView(labels: dossier.labels)
        articles = Dictionary(
            dossier.articles.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var labels: Labels { dossier.labels }

    /// An article's original address as a link that shows its readable form.
    func address(of attribution: Attribution) -> Markup? {
        attribution.url.value.map { url in
            renderer.address(url, readable: WebAddress(url)?.readable ?? url)
        }
    }
}
