import ArticleModel
import TestSupport
import Testing

/// Readers of electronic paper stand still over a long file.
@Suite struct LongListTests {
    private static func dossier(links: Int, articles: Int = 1) -> Dossier {
        let body = [Block(.paragraph([.text("a")]))]
        var dossier = SampleBook.dossier(Array(repeating: body, count: articles))
        dossier.outsideLinks = (0..<links).map { number in
            OutsideLink(
                url: "https://e.example/\(number)", readableURL: "https://e.example/\(number)",
                anchor: "link \(number)", citations: [])
        }
        return dossier
    }

    private static func pages(_ list: String, of dossier: Dossier) throws -> [String] {
        let files = try SampleBook.files(of: dossier)
        return [list, "\(list)-2", "\(list)-3", "\(list)-4"]
            .compactMap { files["EPUB/text/\($0).xhtml"] }
    }

    @Test(arguments: [(0, 1), (499, 1), (500, 2), (999, 2), (1_000, 3)])
    func `sources take as many pages as they need`(links: Int, count: Int) throws {
        let pages = try Self.pages("sources", of: Self.dossier(links: links))
        #expect(pages.count == count)
        #expect(pages.compactMap { PageInspection($0).fault } == [])
        let found = pages.joined().matches(of: #/<p>(link \d+)/#).map { String($0.1) }
        #expect(found == (0..<links).map { "link \($0)" })
    }

    @Test func `numbers go on from page to page`() throws {
        let pages = try Self.pages("sources", of: Self.dossier(links: 2, articles: 501))
        #expect(pages.count == 2)
        #expect(pages[0].contains("<ol>") && !pages[0].contains("link 0"))
        #expect(pages[1].contains("<ol start=\"501\">") && pages[1].contains("link 1"))
        #expect(pages[1].contains("<h1 id=\"sources-2-title\">Sources 2</h1>"))
    }

    @Test func `the contents lead to every page of a list`() throws {
        var dossier = Self.dossier(links: 600, articles: 151)
        dossier.hasSlips = true
        #expect(try Self.pages("slips", of: dossier).count == 2)
        let navigation = try #require(try SampleBook.files(of: dossier)["EPUB/nav.xhtml"])
        for page in ["sources", "sources-2", "slips", "slips-2"] {
            #expect(navigation.contains("href=\"text/\(page).xhtml\""))
        }
    }
}
