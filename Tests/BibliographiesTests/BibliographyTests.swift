import ArticleModel
import Testing

@Suite struct BibliographyTests {
    private static func entry(
        _ line: Int, url: String? = nil, files: [String] = [], list: String = "lists/a.json"
    ) -> BibliographyEntry {
        var entry = BibliographyEntry(place: .init(list: list, line: line))
        entry.url = url
        entry.files = files
        return entry
    }

    private static func lines(_ entries: [BibliographyEntry]) -> [Int] { entries.map(\.place.line) }

    @Test(arguments: [
        "https://coast.example/ferry", "http://www.coast.example/ferry/",
        "https://coast.example/ferry?utm_source=pocket#top",
    ])
    func `a row is found by its address, however that is spelled`(url: String) throws {
        let bibliography = Bibliography([Self.entry(1, url: url)], articles: [])
        let address = try #require(WebAddress("https://coast.example/ferry/"))
        #expect(Self.lines(bibliography.entries(at: address)) == [1])
    }

    @Test func `a file is meant by its path from the list, else by its name`() {
        let bibliography = Bibliography(
            [
                Self.entry(1, files: ["../clips/a.html"]), Self.entry(2, files: ["x/a.html"]),
                Self.entry(3, files: ["C:\\Zotero\\b.html"]),
                Self.entry(4, files: ["/clips/a.html"]),
                Self.entry(5, files: ["../../../etc/passwd"]),
            ], articles: ["clips/a.html", "old/a.html", "b.html"])
        #expect(Self.lines(bibliography.entries(naming: "clips/a.html")) == [1, 2, 4])
        #expect(Self.lines(bibliography.entries(naming: "old/a.html")) == [2])
        #expect(Self.lines(bibliography.entries(naming: "b.html")) == [3])
    }

    @Test func `a sidecar is called after its document, with or without the ending`() {
        let paths = Sidecar.paths(beside: "clips/a.b.html.gz")
        #expect(paths.contains("clips/a.b.html.gz.yaml"))
        #expect(paths.contains("clips/a.b.html.json"))
        #expect(paths.contains("clips/a.b.yml"))
        #expect(!paths.contains("clips/a.yaml"))
        #expect(!Sidecar.paths(beside: ".html").contains(".yaml"))
    }
}
