import ArticleModel
import DOM
import Extraction

/// A page for one test, from a line of HTML.
func samplePage(_ html: String, url: String? = nil) throws -> Page {
    var source = Source(name: "sample.html", kind: .page, content: Array(html.utf8))
    source.capture.url = url
    return Page(source: source, nodes: try Document(html: source.content).nodes())
}

func sampleClaims(_ html: String, url: String? = nil) throws -> [Claim] {
    AttributionReader().claims(of: try samplePage(html, url: url))
}

func sampleAttribution(
    _ html: String, url: String? = nil, editing: Editing = Editing()
) throws -> Attribution {
    let page = try samplePage(html, url: url)
    return Ranking.attribution(
        from: AttributionReader().claims(of: page), editing: editing, capture: page.source.capture)
}

extension [Claim] {
    /// The values that one origin gives.
    func values(of origin: AttributionOrigin) -> [Claim.Value] {
        filter { $0.origin == origin }.map(\.value)
    }
}
