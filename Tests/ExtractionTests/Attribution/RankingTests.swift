import ArticleModel
import Testing

@testable import Extraction

@Suite struct RankingTests {
    private func attribution(_ claims: [Claim], _ editing: Editing = Editing()) -> Attribution {
        Ranking.attribution(from: claims, editing: editing, capture: Capture())
    }

    private func title(_ text: String, _ origin: AttributionOrigin) -> Claim {
        Claim(.title(text), origin: origin, evidence: text)
    }

    @Test func `the lower rank wins, and nothing is lost`() {
        let field = attribution([
            title("From a tag", .plainMeta), title("From data", .jsonLD), title("Shown", .heading),
        ]).title
        #expect(field.candidates.map(\.value) == ["From data", "From a tag", "Shown"])
    }

    @Test func `of one rank the value that more origins give wins`() {
        let field = attribution(
            [
                title("One", .titleElement), title("Another", .heading),
                title("another", .openGraph),
            ].reversed()
        ).title
        #expect(field.value == "another")
        #expect(field.candidates.map(\.value) == ["another", "Another", "One"])
    }

    @Test func `the editor's word comes first and keeps the others`() {
        var editing = Editing()
        editing.title = .value("As the editor has it")
        editing.authors = .value(["Anna de Vries"])
        let result = attribution([title("Found", .header)], editing)
        #expect(result.title.candidates.map(\.origin) == [.manifest, .header])
        #expect(result.authors.value == [Author(name: "Anna de Vries", fileAs: "Vries, Anna de")])
    }

    @Test func `an editor who says none makes the field empty and keeps the candidates`() {
        var editing = Editing()
        editing.date = .none
        let date = PartialDate(year: 2019)
        let field = attribution(
            date.map { [Claim(.published($0), origin: .jsonLD, evidence: "2019")] } ?? [], editing
        ).published
        #expect(field.isDeclaredAbsent && field.value == nil && field.candidates.count == 1)
    }

    @Test func `the host names a site that does not name itself, and a day in the URL dates it`() {
        let url = "https://www.example.org/2019/05/04/ferry"
        let result = attribution([Claim(.url(url), origin: .capture, evidence: url)])
        #expect(result.site.value == "example.org")
        #expect(result.published.value?.description == "2019-05-04")
        #expect(result.published.winner?.origin == .urlPath)
    }

    @Test func `a page that gives its site's address beside its own has its own`() {
        let addresses = ["https://example.org", "https://example.org/ferry"]
        let claims = zip(addresses, [AttributionOrigin.jsonLD, .link])
        let result = attribution(claims.map { Claim(.url($0), origin: $1, evidence: $0) })
        #expect(result.url.value == addresses[1])
        let alone = attribution([Claim(.url(addresses[0]), origin: .link, evidence: "")])
        #expect(alone.url.value == addresses[0])
    }

    @Test func `a copy in an archive is of the site it was taken from, on the day it was taken`() {
        let url = "https://web.archive.org/web/20160526181643/http://www.example.org/ferry"
        let claims = [Claim(.url(url), origin: .link, evidence: url)]
        let result = attribution(claims)
        #expect(result.url.value == url && result.site.value == "example.org")
        #expect(result.captured?.description == "2016-05-26T18:16:43Z")
    }

    @Test func `a site that signs its own pages gives way to a name`() {
        let result = attribution([
            Claim(.site("The Example"), origin: .openGraph, evidence: ""),
            Claim(.authors([Author(name: "The Example")]), origin: .jsonLD, evidence: ""),
            Claim(.authors([Author(name: "Ada Lind")]), origin: .byline, evidence: ""),
        ])
        #expect(result.authors.value?.map(\.name) == ["Ada Lind"])
        #expect(result.authors.candidates.last?.value.first?.kind == .corporate)
    }

    @Test(arguments: [
        ("The old ferry | The Example", "The old ferry"),
        ("The old ferry - Example", "The old ferry"),
        ("The Example: The old ferry", "The old ferry"),
        ("The old ferry – example.org", "The old ferry"),
        ("Example » The old ferry", "The old ferry"),
        ("Ferries - a history", "Ferries - a history"),
        ("Ferries: a history", "Ferries: a history"),
        ("The long old ferry story | Harbours | The Example", "The long old ferry story"),
        ("The Example", "The Example"), ("A well-known ferry", "A well-known ferry"),
    ])
    func `the site's name falls off a title, and nothing else`(written: String, cleaned: String) {
        let address = WebAddress("https://www.example.org/ferry")
        let cleaning = TitleCleaning(
            site: SiteNames(["The Example"], address: address),
            titles: [written, "The long old ferry story"])
        #expect(cleaning.cleaned(written) == cleaned)
    }

    @Test(arguments: [
        ("2019-05-04T23:10:00Z", "2019-05-05", "2019-05-05"),
        ("2019-05", "2019-05-05", "2019-05-05"),
        ("2018-05-04", "2019-05-05", "2019-05-05"),
    ])
    func `a day that a reader sees stands before another in the data`(
        data: String, shown: String, winner: String
    ) throws {
        let reader = DateReader(language: nil)
        let date = attribution([
            Claim(.published(try #require(reader.date(data))), origin: .jsonLD, evidence: data),
            Claim(
                .published(try #require(reader.date(shown))), origin: .visibleDate, evidence: shown),
        ]).published
        #expect(date.value?.description == winner && date.candidates.count == 2)
    }

    @Test func `a title that is cut off gives way to the whole one`() {
        let field = attribution([
            title("The old ferry that crosses…", .jsonLD),
            title("The old ferry that crosses the fjord", .heading),
        ]).title
        #expect(field.value == "The old ferry that crosses the fjord")
    }

    @Test func `claims in whatever order make the same winners`() {
        let claims = [
            title("A", .jsonLD), title("B", .heading), title("C", .plainMeta),
            title("b", .openGraph),
        ]
        for shift in claims.indices {
            let rotated = Array(claims[shift...] + claims[..<shift])
            #expect(attribution(rotated).title.candidates.map(\.value) == ["A", "b", "C", "B"])
        }
    }

    @Test func `a given name alone is written out where one person of the page bears it`() throws {
        let byline = "<h1>The old ferry</h1><p>By Ada Lind</p><p>The ferry crossed."
        let meta = "<meta name=author content=Ada>"
        let one = try sampleAttribution(meta + byline)
        #expect(one.authors.candidates.allSatisfy { $0.value.map(\.name) == ["Ada Lind"] })
        let two = try sampleAttribution(meta + byline + "<p>By Ada Nord</p>")
        #expect(two.authors.candidates.contains { $0.value.map(\.name) == ["Ada"] })
    }

    @Test func `numbers whose order is open are read as the metadata have the day`() throws {
        let shown = "<html lang=de><h1>The old ferry</h1><p>11/01/2019</p><p>The ferry crossed."
        let meta = "<meta property=article:published_time content=2019-11-01>"
        #expect(try sampleAttribution(shown).published.value?.dayDescription == "2019-01-11")
        let both = try sampleAttribution(meta + shown).published
        #expect(both.candidates.allSatisfy { $0.value.dayDescription == "2019-11-01" })
    }
}
