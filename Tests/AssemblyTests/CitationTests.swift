import ArticleModel
import Assembly
import Testing

@Suite struct CitationTests {
    static let dahl = Author(name: "Anna Dahl", fileAs: "Dahl, Anna")
    static let berg = Author(name: "Per Berg", fileAs: "Berg, Per")
    static let desk = Author(name: "Reuters", kind: .corporate)

    static func citation(_ article: CleanArticle, language: String = "en") -> [Inline] {
        var manifest = Manifest.listing([article])
        manifest.language = language
        return Assembler().dossier(of: [article], manifest).articles[0].citation.reference
    }

    static func boats(by authors: [Author]) -> CleanArticle {
        .sample(
            title: "Old Boats", authors: authors, site: "The Lake", published: "2017-06-17T10:00Z",
            url: "https://example.org/b%C3%A5t")
    }

    @Test func `a full citation has its site emphasised and its address as a link`() {
        var article = Self.boats(by: [Self.dahl, Self.berg])
        article.attribution.captured = PartialDate(year: 2020, month: 5, day: 3)
        let address = Link(
            target: .external("https://example.org/b%C3%A5t"),
            content: [.text("https://example.org/båt")])
        #expect(
            Self.citation(article) == [
                .text("Dahl, Anna, and Per Berg. “Old Boats.” "), .emphasis([.text("The Lake")]),
                .text(", 17 June 2017. "), .link(address), .text(". Captured 3 May 2020."),
            ])
    }

    @Test(arguments: [
        ([], "“Old Boats.”"), ([dahl], "Dahl, Anna. “Old Boats.”"),
        ([desk], "Reuters. “Old Boats.”"),
        ([desk, dahl], "Reuters and Anna Dahl. “Old Boats.”"),
        ([dahl, berg, desk], "Dahl, Anna, Per Berg, and Reuters. “Old Boats.”"),
        ([Author(name: "Ola Vik Jr.", fileAs: "Vik, Ola, Jr.")], "Vik, Ola, Jr. “Old Boats.”"),
    ])
    func `the first author stands as filed, none is made up`(authors: [Author], start: String) {
        #expect(
            Self.citation(Self.boats(by: authors)).plainText
                == start + " The Lake, 17 June 2017. https://example.org/båt.")
    }

    @Test(arguments: [
        ("nn", "Dahl, Anna, Per Berg og Reuters. «Old Boats». The Lake, 17. juni 2017."),
        ("de", "Dahl, Anna, Per Berg und Reuters. „Old Boats“. The Lake, 17. Juni 2017."),
        (
            "fr",
            "Dahl, Anna, Per Berg et Reuters. «\u{A0}Old Boats\u{A0}». The Lake, 17 juin 2017."
        ),
        ("es", "Dahl, Anna, Per Berg y Reuters. «Old Boats». The Lake, 17 de junio de 2017."),
    ])
    func `a citation speaks the packet's language`(language: String, text: String) {
        var article = Self.boats(by: [Self.dahl, Self.berg, Self.desk])
        article.attribution.url = Field()
        #expect(Self.citation(article, language: language).plainText == text)
    }

    @Test func `what is not known is said to be missing, or left out`() {
        var article = CleanArticle.sample(title: "It was a fine day")
        article.attribution.titleIsSupplied = true
        #expect(Self.citation(article).plainText == "[It was a fine day]. n.d.")
        #expect(Self.citation(article, language: "nb").plainText == "[It was a fine day]. u.å.")
        #expect(Self.citation(.sample(site: "The Lake")).plainText == "[a.html]. The Lake, n.d.")
        #expect(
            Self.citation(.sample(title: "Why row?", published: "2017")).plainText
                == "“Why row?” 2017.")
    }
}
