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

    /// The ids of an article whose text a person chose, in reading order.
    private func keptIDs(_ html: String) throws -> [String?] {
        let source = Source(name: "a.md", kind: .markdown, content: Array(html.utf8))
        let blocks = try Extractor().article(from: source).blocks
        return blocks.flatMap { [$0] + $0.content.children }.map(\.id)
    }

    @Test func `the id of a kept block is p and the name it would have if it were removed`() throws
    {
        let ids = try keptIDs("<p>a<ul><li>b<li>c</ul><p>d").compactMap { $0 }
        #expect(ids.count == 4 && Set(ids).count == 4)
        #expect(ids.allSatisfy { $0.count == 7 && $0.first == "p" })
        let menu = "<nav><p><a href=/>Home</a></p></nav>"
        let kept = try #require(try keptIDs(menu + "<p>a</p>").first ?? nil)
        let removed = try self.ids(menu + Self.prose).map(\.id)
        #expect(removed.contains("r" + kept.dropFirst()))
    }

    @Test func `an anchor does not move when another block comes, goes or changes`() throws {
        let before = try keptIDs("<p>a</p><p>b</p><p>c</p>")
        #expect(try keptIDs("<p>b</p><p>c</p>") == Array(before.dropFirst()))
        #expect(try keptIDs("<p>new</p><p>a</p><p>b</p><p>c</p>").dropFirst() == before[...])
        #expect(try keptIDs("<p>a</p><p>B</p><p>c</p>").first == before.first)
        #expect(try keptIDs("<p>a</p><p>B</p><p>c</p>").last == before.last)
    }
}
