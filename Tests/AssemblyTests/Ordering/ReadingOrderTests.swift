import ArticleModel
import Assembly
import Testing

@Suite struct ReadingOrderTests {
    static func titles(
        _ articles: [CleanArticle], _ order: ReadingOrder, language: String? = nil
    ) -> [String] {
        var manifest = Manifest.listing(articles)
        manifest.order = order
        manifest.language = language
        return Assembler().dossier(of: articles, manifest).articles.map {
            $0.article.attribution.title.value ?? $0.article.file
        }
    }

    static func sorted(_ titles: [String], language: String) -> [String] {
        let articles = titles.enumerated().map { CleanArticle.sample("\($0).html", title: $1) }
        return Self.titles(articles, .title, language: language)
    }

    @Test func `by date, a month comes after its days and the undated last, as listed`() {
        let dates: [String?] = [
            nil, "2017-06", "2017-06-30", "2017-07-01", nil, "2017-06-30", "2016",
        ]
        let articles = dates.enumerated().map {
            CleanArticle.sample("\($0).html", title: String($0), published: $1)
        }
        #expect(Self.titles(articles, .chronological) == ["6", "2", "5", "1", "3", "0", "4"])
        #expect(Self.titles(articles, .manual) == ["0", "1", "2", "3", "4", "5", "6"])
    }

    @Test func `by source, the paths decide`() {
        let articles = ["b.html", "a/z.html", "Z.html"].map { CleanArticle.sample($0) }
        #expect(Self.titles(articles, .source) == ["Z.html", "a/z.html", "b.html"])
    }

    @Test func `parts keep their places, the order applies inside`() {
        let articles = ["d", "c", "b", "a"].map { CleanArticle.sample($0 + ".html", title: $0) }
        var manifest = Manifest.listing(articles)
        let listed = manifest.articles
        manifest.order = .title
        manifest.parts = [
            ManifestPart(title: "1", articles: Array(listed[..<2])),
            ManifestPart(title: "2", articles: Array(listed[2...])),
        ]
        let dossier = Assembler().dossier(of: articles, manifest)
        #expect(dossier.articles.map(\.article.file) == ["c.html", "d.html", "a.html", "b.html"])
        #expect(dossier.articles.map(\.number) == [1, 2, 3, 4])
    }

    @Test(arguments: [
        ("nb", ["Zebra", "Ærlig", "Øre", "Åre"]), ("da", ["Zebra", "Ærlig", "Øre", "Åre"]),
        ("nn-NO", ["Zebra", "Ærleg", "Øre", "Åre"]), ("sv", ["Zebra", "Åra", "Ära", "Öra"]),
        ("de", ["Affe", "Ähre", "Äpfel", "Öl", "Zebra"]), ("es", ["nube", "ñu", "oca"]),
        ("fr", ["cote", "coté", "coter"]), ("en", ["Ærlig", "Åre", "Øre", "Zebra"]),
        ("en", ["2 boats", "a boat", "A boat again", "“Boats”", "boats, new", "船"]),
    ])
    func `by title, each language sorts its own way`(language: String, titles: [String]) {
        #expect(Self.sorted(titles.reversed(), language: language) == titles)
    }
}
