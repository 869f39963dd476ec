import ArticleModel
import Assembly
import Testing

/// What the lists at a packet's end hold, and how they are ordered.
@Suite struct AppendixTests {
    private func dated(_ dates: [String?]) -> [CleanArticle] {
        dates.enumerated().map { .sample("\($0).html", title: "T", published: $1) }
    }

    private func chronology(_ dates: [String?]) -> [[Int]] {
        Assembler().dossier(of: dated(dates)).chronology.map { $0.entries.map(\.article) }
    }

    @Test func `a month stands after its days, a year after its months, the undated last`() {
        let dates = [nil, "2017", "2017-06", "2017-06-30", "2017-06-02", "2016-12-31", nil]
        #expect(chronology(dates) == [[6], [5, 4, 3, 2], [1, 7]].map { $0 })
        let groups = Assembler().dossier(of: dated(dates)).chronology
        #expect(groups.map(\.year) == [2016, 2017, nil])
    }

    @Test func `articles of one date stand in reading order`() {
        #expect(chronology(["2017-06-02", "2017-06-02", "2017-06-02"]) == [[1, 2, 3]])
    }

    @Test func `when a page was saved is no date of the article`() {
        let article = CleanArticle.sample("a.html", title: "T", captured: "2020-01-01")
        #expect(Assembler().dossier(of: [article]).chronology.map(\.year) == [nil])
    }

    private func index(_ articles: [CleanArticle], language: String? = nil) -> [IndexEntry] {
        var manifest = Manifest.listing(articles)
        manifest.language = language
        return Assembler().dossier(of: articles, manifest).index
    }

    private func author(_ name: String, _ fileAs: String? = nil) -> Author {
        Author(name: name, fileAs: fileAs)
    }

    @Test func `authors are filed by their filing names, each once, with all their articles`() {
        let anna = author("Anna de Vries", "Vries, Anna de")
        let entries = index([
            .sample("a.html", authors: [anna, author("Per Berg", "Berg, Per")], site: "Vikbladet"),
            .sample("b.html", authors: [Author(name: "NTB", kind: .corporate)], site: "Vikbladet"),
            .sample("c.html", authors: [anna]),
        ])
        #expect(
            entries == [
                IndexEntry(kind: .author, heading: "Berg, Per", articles: [1]),
                IndexEntry(kind: .author, heading: "NTB", articles: [2]),
                IndexEntry(kind: .author, heading: "Vries, Anna de", articles: [1, 3]),
                IndexEntry(kind: .publication, heading: "Vikbladet", articles: [1, 2]),
            ])
    }

    @Test func `names are filed as the packet’s language sorts`() {
        let articles = ["Åsen", "Ødegård", "Zimmer", "Ærlig", "Berg"].enumerated().map {
            CleanArticle.sample("\($0).html", authors: [author($1)])
        }
        #expect(
            index(articles, language: "nn").map(\.heading)
                == ["Berg", "Zimmer", "Ærlig", "Ødegård", "Åsen"])
        #expect(
            index(articles, language: "en").map(\.heading)
                == ["Ærlig", "Åsen", "Berg", "Ødegård", "Zimmer"])
    }

    @Test func `an article without author or publication is under no name`() {
        #expect(index([.sample("a.html", title: "T")]) == [])
    }
}
