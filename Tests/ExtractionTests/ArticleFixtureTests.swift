import ArticleModel
import Intake
import TestSupport
import Testing

@testable import Extraction

/// Typical pages, invented; what becomes of each stands in its `article.txt`.
@Suite struct ArticleFixtureTests {
    /// Pages that the model judges wrongly, and what it does; their golden files say what is right.
    private static let misjudged = [
        "only-menu": "keeps the footer of a page that is nothing but menu and footer",
        "wiki": "keeps the entries of the table of contents, and a caption moves as the title",
    ]

    @Test(arguments: Fixture.all(in: "extraction"))
    func `a typical page becomes its article`(fixture: Fixture) throws {
        let source = try Intake().source(
            named: "source.html", bytes: try fixture.bytes("source.html"))
        let article = try Extractor().article(from: source)
        guard let fault = Self.misjudged[fixture.name] else {
            return fixture.expectGolden(article.dump, "article.txt")
        }
        withKnownIssue("The model \(fault).") {
            fixture.expectGolden(article.dump, "article.txt")
        }
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
        let rows = removals.map { "\(Self.rule(of: $0)) | \($0.text)\n" }.joined()
        return head + "\nBODY\n" + blocks.outline() + "\nLINKS\n" + links + "\nREMOVED\n" + rows
    }

    /// What the model weighed most changes with every training; what settles a block does not.
    private static func rule(of removal: Removal) -> String {
        let rule = removal.reasons.first?.rule ?? ""
        return rule == "probability" ? "weighed" : rule
    }

    private var authors: String? {
        attribution.authors.value?.map(\.name).joined(separator: "; ")
    }
}
