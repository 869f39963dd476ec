import ArticleModel
import Extraction
import Intake
import TestSupport
import Testing

/// Typical pages, invented; what becomes of each stands in its `article.txt`.
@Suite struct ArticleFixtureTests {
    @Test(arguments: Fixture.all(in: "extraction"))
    func `a typical page becomes its article`(fixture: Fixture) throws {
        let source = try Intake().source(
            named: "source.html", bytes: try fixture.bytes("source.html"))
        let article = try Extractor().article(from: source)
        fixture.expectGolden(article.dump, "article.txt")
    }
}

extension CleanArticle {
    /// The article as text: its attribution, its body, what was removed and why.
    var dump: String {
        let fields: [(String, String?)] = [
            ("title", printedTitle), ("authors", authors), ("site", attribution.site.value),
            ("published", attribution.published.value?.description),
            ("language", attribution.language.value), ("url", attribution.url.value),
            ("tags", attribution.tags.value?.joined(separator: ", ")),
        ]
        let head = fields.map { "\($0): \($1 ?? "unknown")\n" }.joined()
        let links = linkChanges.map { "\($0.reason): \($0.before)\n" }.joined()
        let rows = removals.map { "\($0.reasons.first?.rule ?? "") | \($0.text)\n" }.joined()
        return head + "\nBODY\n" + blocks.outline() + "\nLINKS\n" + links + "\nREMOVED\n" + rows
    }

    private var authors: String? {
        attribution.authors.value?.map(\.name).joined(separator: "; ")
    }
}
