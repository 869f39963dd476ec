import ArticleModel
import Extraction
import Testing

@Suite struct ListingsTests {
    private static let url = "https://coast.example/2024/03/02/ferry/"
    private static let html = """
        <html lang="en"><head><title>The ferry runs</title><link rel="canonical" href="\(url)">
        <meta name="author" content="Per Lind"><meta name="keywords" content="news, weather">
        </head><body><article><h1>The ferry runs</h1><p>After two winters in the yard, the old \
        ferry crossed the sound on Saturday with forty passengers and a goat.</p></article></body>
        """

    private static func entry(
        _ line: Int, _ fields: [String: String], url: String? = url
    ) -> BibliographyEntry {
        var entry = BibliographyEntry(place: .init(list: "zotero.json", line: line))
        entry.url = url
        for (key, value) in fields.sorted(by: { $0.key < $1.key }) { entry.add(key, value) }
        return entry
    }

    private static func article(
        _ entries: [BibliographyEntry], sidecars: [BibliographyEntry] = [],
        editing: Editing = Editing()
    ) throws -> CleanArticle {
        var bibliography = Bibliography(entries, articles: ["ferry.html"])
        bibliography.sidecars = sidecars
        let source = Source(name: "ferry.html", kind: .page, content: Array(html.utf8))
        return try Extractor().article(from: source, editing: editing, bibliography: bibliography)
    }

    @Test func `a bibliography goes before what the page says, with its place as evidence`() throws
    {
        var entry = Self.entry(7, ["title": "The Ferry Runs Again", "date": "2 March 2024"])
        entry.authors = [.parted(Author(name: "Ida Solberg", fileAs: "Solberg, Ida"))]
        let article = try Self.article([entry])
        let title = try #require(article.attribution.title.winner)
        #expect(title.value == "The Ferry Runs Again")
        #expect(title.origin == .sidecar)
        #expect(title.evidence == "zotero.json:7: title: The Ferry Runs Again")
        #expect(title.line == nil)
        #expect(article.attribution.title.candidates.map(\.value).contains("The ferry runs"))
        #expect(article.attribution.published.winner?.value.description == "2024-03-02")
        #expect(article.attribution.authors.value?.map(\.fileAs) == ["Solberg, Ida"])
        #expect(article.listings == [entry])
    }

    @Test func `what a program took from the page gives way to the page; tags are the person's`()
        throws
    {
        var entry = Self.entry(2, ["title": "Ferry – Coast Weekly", "author": "Somebody Else"])
        entry.isMachineMade = true
        entry.tags = ["to read", "boats, wooden"]
        let attribution = try Self.article([entry]).attribution
        #expect(attribution.title.value == "The ferry runs")
        // Two that disagree are a doubt; the page's own word is the likelier.
        #expect(attribution.authors.candidates.first?.value.map(\.name) == ["Per Lind"])
        #expect(attribution.authors.value?.map(\.name) != ["Somebody Else"])
        #expect(attribution.tags.value == ["to read", "boats, wooden"])
        #expect(attribution.title.candidates.contains { $0.origin == .readingList })
    }

    @Test func `the time of saving is when the page was captured, never a publication date`() throws
    {
        var entry = Self.entry(2, [:])
        entry.saved = PartialDate(year: 2025, month: 1, day: 9)
        let attribution = try Self.article([entry]).attribution
        #expect(attribution.captured == entry.saved)
        #expect(attribution.published.candidates.allSatisfy { $0.value != entry.saved })
    }

    @Test func `the editor goes before every list`() throws {
        var editing = Editing()
        editing.title = .value("As the editor has it")
        let article = try Self.article([Self.entry(1, ["title": "Listed"])], editing: editing)
        #expect(article.attribution.title.value == "As the editor has it")
        #expect(article.doubts.allSatisfy { $0.code != .contradictoryLists })
    }

    @Test func `two lists that contradict each other are a doubt; the first counts`() throws {
        let article = try Self.article([
            Self.entry(1, ["date": "2024-03-02", "title": "Ferry"]),
            Self.entry(4, ["date": "2024-03-04", "title": "FERRY"]),
        ])
        #expect(article.attribution.published.value?.description == "2024-03-02")
        let doubts = article.doubts.filter { $0.code == .contradictoryLists }
        #expect(
            doubts.map(\.message) == [
                "The lists contradict each other: “zotero.json:1: date: 2024-03-02”, "
                    + "“zotero.json:4: date: 2024-03-04”."
            ])
        #expect(doubts.map(\.fix) == ["date: 2024-03-02"])
    }

    @Test func `a year and a day of it are no contradiction`() throws {
        let article = try Self.article([
            Self.entry(1, ["date": "2024"]), Self.entry(2, ["date": "2024-03-02"]),
        ])
        #expect(article.attribution.published.value?.description == "2024-03-02")
        #expect(article.doubts.allSatisfy { $0.code != .contradictoryLists })
    }

    @Test func `the address of a sidecar leads to the rows of the lists`() throws {
        let other = "https://elsewhere.example/ferry"
        let article = try Self.article(
            [Self.entry(3, ["site": "Elsewhere"], url: other)],
            sidecars: [Self.entry(1, ["url": other], url: other)])
        #expect(article.attribution.site.value == "Elsewhere")
        #expect(article.attribution.url.value == other)
    }

    @Test func `without lists an article says nothing of them`() throws {
        let article = try Self.article([Self.entry(1, ["title": "A"], url: "https://b.example/")])
        #expect(article.listings.isEmpty)
        #expect(article.attribution.title.value == "The ferry runs")
    }
}
