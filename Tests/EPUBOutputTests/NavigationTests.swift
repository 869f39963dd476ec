import ArticleModel
import TestSupport
import Testing

@Suite struct NavigationTests {
    private func heading(_ level: Int, _ text: String) -> Block {
        Block(.heading(level: level, [.text(text)]))
    }

    @Test func `headings get a level each, however many the page left out`() throws {
        let body = try SampleBook.body([
            heading(3, "a"), heading(3, "b"), heading(5, "c"), heading(2, "d"), heading(3, "e"),
        ])
        let tags = body.matches(of: /<(h\d) id="[^"]*">(.)/).map { "\($0.1)\($0.2)" }
        #expect(tags == ["h2a", "h2b", "h3c", "h2d", "h3e"])
    }

    @Test func `the contents show two levels of an article’s headings`() throws {
        let dossier = SampleBook.dossier([
            [heading(1, "a"), heading(2, "b"), heading(3, "c"), heading(1, "d")]
        ])
        let nav = try #require(try SampleBook.files(of: dossier)["EPUB/nav.xhtml"])
        let titles = nav.matches(of: /href="text\/01[^"]*">([^<]*)<\/a>/).map(\.1)
        #expect(titles == ["Title 1", "a", "b", "d", "Articles"])
    }

    @Test(arguments: [(300, true), (1500, false)])
    func `the contents of a packet of many articles list fewer levels`(
        articles: Int, hasHeadings: Bool
    ) throws {
        let body = [heading(1, "A heading of the article"), heading(2, "b")]
        let dossier = SampleBook.dossier(Array(repeating: body, count: articles))
        let nav = try #require(try SampleBook.files(of: dossier)["EPUB/nav.xhtml"])
        #expect(nav.contains("A heading of the article") == hasHeadings)
        #expect(nav.matches(of: /">Title \d+</).count == articles)
        #expect(nav.utf8.count < 300_000)
    }

    @Test func `a heading without words is none`() throws {
        let empty = [Block(.heading(level: 1, [.text(" \u{AD}")]))]
        #expect(try SampleBook.body(empty) == "")
    }

    @Test func `a heading in a table is not in the outline`() throws {
        let cell = Table.Cell(blocks: [heading(1, "a")], isHeader: true)
        let body = try SampleBook.body([Block(.table(Table(body: [[cell]])))])
        #expect(body.contains("<th scope=\"row\"><p class=\"heading\">a</p>"))
    }

    @Test func `old readers see parts and articles`() throws {
        let ncx = try #require(try SampleBook.files(of: SampleDossier.dossier)["EPUB/toc.ncx"])
        let titles = ncx.matches(of: /<navLabel><text>([^<]*)</).map(\.1)
        #expect(
            titles == [
                "Crossings", "The Last Wooden Ferry", "Ferja som ingen ville ha",
                "Tables and signs", "[Signs and lights for]", "Sources", "About this packet",
            ])
        let order = ncx.matches(of: /playOrder="(\d+)"/).map(\.1)
        #expect(order == ["1", "2", "3", "4", "5", "6", "7"])
    }
}
