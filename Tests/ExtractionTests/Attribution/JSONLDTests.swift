import ArticleModel
import Testing

@testable import Extraction

@Suite struct JSONLDTests {
    private func claims(_ json: String, _ rest: String = "") throws -> [Claim.Value] {
        try sampleClaims(
            "<script type='application/ld+json'>\(json)</script>\(rest)",
            url: "https://example.org/ferry"
        ).values(of: .jsonLD)
    }

    @Test func `an article gives its fields`() throws {
        let values = try claims(
            """
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The ferry",
             "author": [{"@type": "Person", "name": "Ada Lind"}, "Ola Nord"],
             "datePublished": "2019-05-04T08:00:00+02:00", "keywords": ["boats", "fjord"],
             "publisher": {"@type": "Organization", "name": "The Example"}}
            """)
        #expect(values.contains(.title("The ferry")))
        #expect(values.contains(.site("The Example")))
        #expect(values.contains(.tags(["boats", "fjord"])))
        #expect(values.contains { $0.authorNames == ["Ada Lind", "Ola Nord"] })
    }

    @Test func `references in a graph are followed`() throws {
        let values = try claims(
            """
            {"@graph": [{"@type": "Article", "headline": "The ferry", "author": {"@id": "#ada"}},
             {"@type": "Person", "@id": "#ada", "name": "Ada Lind"},
             {"@type": "Organization", "name": "The Example", "url": "https://example.org"}]}
            """)
        #expect(values.contains { $0.authorNames == ["Ada Lind"] })
        #expect(!values.contains(.title("The Example")))
    }

    @Test func `of several articles the one that is this page counts`() throws {
        let values = try claims(
            """
            [{"@type": "Article", "headline": "Another", "url": "https://example.org/other"},
             {"@type": "Article", "headline": "The ferry",
              "mainEntityOfPage": {"@id": "https://www.example.org/ferry/"}}]
            """)
        #expect(values.contains(.title("The ferry")) && !values.contains(.title("Another")))
    }

    @Test func `of several articles that are other pages none counts`() throws {
        let values = try claims(
            """
            [{"@type": "Article", "headline": "One", "url": "https://example.org/1"},
             {"@type": "Article", "headline": "Two", "url": "https://example.org/2"}]
            """)
        #expect(values.isEmpty)
    }

    @Test(arguments: [
        #"<!-- {"@type":"Article","headline":"The ferry"} -->"#,
        #"//<![CDATA[\#n{"@type":"Article","headline":"The ferry"}\#n//]]>"#,
        #"{"@type":"Article","headline":"The ferry",}"#,
        #"{"@type":"Article","headline":"The ferry"};"#,
        "{\"@type\":\"Article\",\"headline\":\"The\n ferry\"}",
        #"[{"@type":"Article","headline":"The ferry"},]"#,
    ])
    func `JSON broken in one way only is mended`(json: String) throws {
        #expect(try claims(json).contains(.title("The ferry")))
    }

    @Test func `escapes are resolved, a lone surrogate is not`() throws {
        let values = try claims(
            #"{"@type":"Article","headline":"\u0042l\u00e5 \ud83d\ude00 \"x\" a\/b \ud83d!"}"#)
        #expect(values.contains(.title("Blå 😀 \"x\" a/b \u{FFFD}!")))
    }

    @Test(arguments: [
        "", "{", "null", "\"text\"", "{\"@type\": \"Article\", \"headline\": }",
        #"{"@type":"Article","headline":"The ferry""#, #"{"@type":"Article","headline":"\u12"}"#,
        #"{"@type":"Article" "headline":"The ferry"}"#,
        String(repeating: "[", count: 100_000),
    ])
    func `JSON beyond repair says nothing`(json: String) throws {
        #expect(try claims(json).isEmpty)
    }

    @Test func `entities in values are resolved`() throws {
        let values = try claims(
            #"{"@type":"Article","headline":"Lind &amp; Nord&#8217;s ferry"}"#)
        #expect(values.contains(.title("Lind & Nord’s ferry")))
    }

    @Test func `the line is the script's`() throws {
        let html =
            "<p>One\n<p>Two\n<script type='application/ld+json'>"
            + #"{"@type":"Article","headline":"The ferry"}</script>"#
        let claim = try #require(try sampleClaims(html).first { $0.origin == .jsonLD })
        #expect(claim.line == 3 && claim.row == nil)
    }
}

extension Claim.Value {
    var authorNames: [String]? {
        guard case .authors(let authors) = self else { return nil }
        return authors.map(\.name)
    }

    /// With the role before each name: `translator: Ada Lind`.
    var contributorNames: [String]? {
        guard case .contributors(let role, let people) = self else { return nil }
        return people.map { "\(role.rawValue): \($0.name)" }
    }
}
