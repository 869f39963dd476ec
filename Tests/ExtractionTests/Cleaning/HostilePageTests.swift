import ArticleModel
import Extraction
import Testing

/// Pages that would take a careless cleaner hours: it is enough that these tests end.
@Suite struct HostilePageTests {
    private func article(_ html: String) throws -> CleanArticle {
        try Extractor().article(
            from: Source(name: "a.html", kind: .page, content: Array(html.utf8)))
    }

    @Test func `a text under nearly two thousand named boxes`() throws {
        let nest = String(repeating: "<div class='a post-b'>", count: 1_900)
        #expect(try article(nest + "deep").letterCount == 4)
    }

    @Test func `a text in each of nineteen hundred nested boxes`() throws {
        let nest = String(repeating: "<div class=comment>x", count: 1_900)
        #expect(try article(nest).letterCount == 1_900)
    }

    @Test func `a class of 200 kilobytes`() throws {
        let name = String(repeating: "related-post ", count: 16_000)
        #expect(try article("<p class='\(name)'>One.<p class='\(name)'>Two.").letterCount == 8)
    }

    @Test func `twenty thousand blocks that say the same`() throws {
        #expect(try article(String(repeating: "<p>x", count: 20_000)).letterCount == 20_000)
    }

    @Test func `four thousand cards under one name`() throws {
        let cards = String(
            repeating: "<div class=card><h3>x</h3><p>4 May 2026</div>", count: 4_000)
        #expect(try article(cards).letterCount == 4_000 * 9)
    }

    @Test func `a word of 200 kilobytes, and as many words in one block`() throws {
        let size = 200_000
        #expect(try article("<p>" + String(repeating: "x", count: size)).letterCount == size)
        #expect(try article("<p>" + String(repeating: "x ", count: size)).letterCount == size)
    }

    @Test func `a title said two thousand times in the head and in the body`() throws {
        let titles = (0..<2_000).map { "<meta property='og:title' content='boat a\($0)'>" }
        let blocks = (0..<2_000).map { "<h2>boat a\($0)</h2>" }
        #expect(try article((titles + blocks).joined()).letterCount > 0)
    }

    @Test func `inline elements around one another, each around all of the text`() throws {
        let nest = String(repeating: "<b class=c>", count: 1_900)
        #expect(try article("<p>\(nest)x").letterCount == 1)
    }
}

extension CleanArticle {
    /// Letters kept and removed.
    fileprivate var letterCount: Int {
        let texts = [blocks.plainText] + removals.map(\.text)
        return texts.reduce(0) { $0 + $1.utf8.count { $0 > 0x20 } }
    }
}
