import ArticleModel
import DOM
import Extraction
import Testing

@Suite struct AttributionReaderTests {
    static let html = """
        <html lang=nb><head><title>Ferja – Eksempel</title><meta property="og:title" content="Ferja">
        <link rel=canonical href="https://example.org/2019/05/04/ferja"><script
        type="application/ld+json">{"@type":"Article","headline":"Ferja","author":[{"name":"Ada"}]}
        </script></head><body><header><h1 itemprop=headline>Ferja</h1><p class="byline">Av <a rel=author
        href="/ada">Ada Lind</a>, 4. mai 2019</p></header><p>Tekst &amp; mer.</p></body></html>
        """

    @Test func `every truncation of a page gives claims or none, and never stops`() throws {
        let bytes = Array(Self.html.utf8)
        for length in 0...bytes.count {
            guard let document = try? Document(html: Array(bytes[..<length])) else { continue }
            let source = Source(name: "a.html", kind: .page, content: Array(bytes[..<length]))
            let page = Page(source: source, nodes: document.nodes())
            let claims = AttributionReader().claims(of: page)
            let attribution = Ranking.attribution(
                from: claims, editing: Editing(), capture: Capture())
            #expect(attribution.published.value.map { $0.dayDescription == "2019-05-04" } ?? true)
        }
    }

    @Test func `claims of a visible text name a row whose text says it`() throws {
        let page = try samplePage(Self.html)
        for claim in AttributionReader().claims(of: page) {
            guard let row = claim.row, case .title(let title) = claim.value else { continue }
            #expect(page.nodes.text(of: row).contains(title))
        }
    }

    @Test func `lines are those of the file when a header stands before the page`() throws {
        var source = try samplePage(Self.html).source
        source.firstLine = 11
        let page = Page(source: source, nodes: try Document(html: source.content).nodes())
        let lines = AttributionReader().claims(of: page).filter { $0.origin == .openGraph }
        #expect(lines.map(\.line) == [11])
    }
}
