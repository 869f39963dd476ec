import ArticleModel
import Extraction
import Testing

@Suite struct LedgerIDTests {
    private static let prose = """
        <p>The boat lay at the quay for three winters, and nobody in the town could say whose she
        was until two people asked in the same week.</p>
        """

    /// The ids of what is removed, by text.
    private func ids(_ html: String) throws -> [(text: String, id: String)] {
        let source = Source(name: "a.html", kind: .page, content: Array(html.utf8))
        return try Extractor().article(from: source).removals.map { ($0.text, $0.id) }
    }

    @Test func `an id does not change when another block does`() throws {
        let menu = "<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>"
        let before = try ids(menu + Self.prose)
        let after = try ids("<p hidden>New.</p>" + menu + Self.prose + Self.prose)
        for (text, id) in before where text == "Home" || text == "News" {
            #expect(after.contains { $0.text == text && $0.id == id })
        }
        #expect(before.count >= 2)
    }

    @Test func `blocks that say the same in the same place differ`() throws {
        let ids = try ids("<nav><a href=/>Up</a><p>Up<p>Up<p>Up</nav>" + Self.prose).map(\.id)
        #expect(ids.count == 4)
        #expect(Set(ids).count == 4)
    }

    @Test func `an id is r and six hexadecimal digits`() throws {
        for (_, id) in try ids("<nav><a href=/>Home</a></nav>" + Self.prose) {
            #expect(id.count == 7 && id.first == "r" && id.dropFirst().allSatisfy(\.isHexDigit))
        }
    }

    @Test func `what is kept is numbered in the order of the page`() throws {
        let source = Source(
            name: "a.md", kind: .markdown, content: Array("<p>a<ul><li>b<li>c</ul><p>d".utf8))
        let article = try Extractor().article(from: source)
        #expect(article.keepReasons.keys.sorted() == ["p1", "p2", "p3", "p4"])
        #expect(article.blocks.map(\.id) == ["p1", nil, "p4"])
    }
}
