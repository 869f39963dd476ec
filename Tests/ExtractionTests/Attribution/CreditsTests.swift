import ArticleModel
import Testing

@testable import Extraction

@Suite struct CreditsTests {
    @Test(arguments: [
        ("Text: Ada Lind, Foto: Ola Nord", "Text: Ada Lind,", ["photographer: Ola Nord"]),
        (
            "Words by Ada Lind Photographs by Ola Nord and Kari Vik", "Words by Ada Lind",
            ["photographer: Ola Nord", "photographer: Kari Vik"]
        ),
        (
            "Written by Ada Lind and translated by Ola Nord", "Written by Ada Lind and",
            ["translator: Ola Nord"]
        ),
        ("Text und Fotos: Ada Lind", "Text und Fotos: Ada Lind", []),
        ("Written and photographed by Ada Lind", "Written and photographed by Ada Lind", []),
        ("Omsett av Ola Nord", "", ["translator: Ola Nord"]),
        (
            "Übersetzung: Ola Nord | Illustrationen: Kari Vik", "",
            [
                "translator: Ola Nord", "illustrator: Kari Vik",
            ]
        ),
        ("Translated literature is seldom read", "Translated literature is seldom read", []),
    ])
    func `a line is parted by who did what`(text: String, byline: String, credits: [String]) {
        let line = CreditLine(text)
        #expect(line.byline == byline)
        #expect(
            line.credits.flatMap { credit in
                credit.authors.map { "\(credit.role.rawValue): \($0.name)" }
            } == credits)
    }

    private static func names(_ html: String) throws -> [String] {
        try sampleClaims(html).compactMap(\.value.contributorNames).flatMap(\.self)
    }

    private static func head(_ line: String) -> String {
        "<html lang=en><h1>The old ferry</h1><p>\(line)</p><p>It left at noon.</p>"
    }

    @Test func `a byline's photographer is no author, and keeps the role`() throws {
        let html = Self.head("Words: Ada Lind Photos: Ola Nord")
        let attribution = try sampleAttribution(html)
        #expect(attribution.authors.value?.map(\.name) == ["Ada Lind"])
        #expect(
            attribution.contributions == [
                Contribution(Author(name: "Ola Nord", fileAs: "Nord, Ola"), .photographer)
            ])
    }

    @Test(arguments: ["Translated by Ola Nord", "Translated from Norwegian by Ola Nord"])
    func `a line of its own names the translator`(line: String) throws {
        #expect(try Self.names(Self.head(line)) == ["translator: Ola Nord"])
    }

    @Test(arguments: [
        "Photo: Ola Nord", "Photo by Ola Nord", "Translated by hand", "Edited by Ola",
        "Illustration: Example Agency", "Translation: a work of years",
    ])
    func `what may be a picture's credit, or is no full name, is left aside`(line: String) throws {
        #expect(try Self.names(Self.head(line)).isEmpty)
    }

    @Test func `a note at the foot names the translator`() throws {
        let prose = String(repeating: "<p>" + String(repeating: "Tide. ", count: 60), count: 4)
        let html = Self.head("By Ada Lind") + prose + "<p>Translated by Ola Nord</p>"
        #expect(try Self.names(html) == ["translator: Ola Nord"])
    }

    @Test func `linked data name translators, editors and illustrators`() throws {
        let html = """
            <script type="application/ld+json">{"@type": "Article", "headline": "The old ferry",
            "author": {"name": "Ada Lind"}, "translator": {"name": "Ola Nord"},
            "editor": [{"name": "Kari Vik"}, {"name": "Ada Lind"}], "illustrator": "Per Berg"}
            </script><h1>The old ferry</h1>
            """
        #expect(
            try Self.names(html) == [
                "translator: Ola Nord", "editor: Kari Vik", "editor: Ada Lind",
                "illustrator: Per Berg",
            ])
    }

    @Test func `microdata do too`() throws {
        let html = """
            <article itemscope itemtype="https://schema.org/Article"><h1>The old ferry</h1>
            <span itemprop="author">Ada Lind</span> <i itemprop="translator">Ola Nord</i></article>
            """
        #expect(try Self.names(html) == ["translator: Ola Nord"])
    }

    @Test func `an editor who is the author, or the site, is no news`() throws {
        let html = """
            <meta property="og:site_name" content="Harbour Notes">
            <script type="application/ld+json">{"@type": "Article", "headline": "The old ferry",
            "author": {"name": "Ada Lind"}, "editor": [{"name": "Ada Lind"},
            {"name": "Harbour Notes"}]}</script><h1>The old ferry</h1>
            """
        #expect(try sampleAttribution(html).contributions.isEmpty)
    }

    @Test func `the header and the editor name them, and the editor wins`() throws {
        var source = Source(name: "a.txt", kind: .plainText, content: Array("Text".utf8))
        source.header = [HeaderField(key: "translator", values: ["Ola Nord"], line: 2)]
        let claims = AttributionReader().claims(ofHeader: source)
        #expect(claims.compactMap(\.value.contributorNames) == [["translator: Ola Nord"]])
        var editing = Editing()
        editing.contributors[.translator] = .value(["Kari Vik"])
        let attribution = Ranking.attribution(
            from: claims, editing: editing, capture: source.capture)
        #expect(attribution.contributors[.translator].value?.map(\.name) == ["Kari Vik"])
        editing.contributors[.translator] = .none
        let none = Ranking.attribution(from: claims, editing: editing, capture: source.capture)
        #expect(none.contributions.isEmpty)
    }

    @Test func `no word has two roles`() {
        let words = CreditWord.all.map(\.word)
        #expect(Set(words).count == words.count)
    }
}
