import ArticleModel
import Testing

@Suite struct PrintedTitleTests {
    @Test(arguments: [
        ("Old boats", false, "Old boats"), ("It was a fine day", true, "[It was a fine day]"),
        ("", false, "[a.html]"), (nil, false, "[a.html]"), ("[Sic]", false, "[Sic]"),
    ])
    func `a title that no one gave stands in square brackets`(
        title: String?, isSupplied: Bool, printed: String
    ) {
        var article = CleanArticle(file: "a.html")
        article.attribution.title.candidates =
            title.map { [Candidate(value: $0, origin: .heading, evidence: $0)] } ?? []
        article.attribution.titleIsSupplied = isSupplied
        #expect(article.printedTitle == printed)
        #expect(article.hasSuppliedTitle == (printed != title))
    }
}
