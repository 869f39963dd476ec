import ArticleModel
import Assembly
import Testing

@Suite struct KinshipTests {
    @Test func `two captures of one page are one article, the newest for both`() throws {
        let old = Self.capture("old.html", story(1..<30), captured: "2019-05-03")
        let new = Self.capture("new.html", story(1..<31), captured: "2024-05-03")
        let dossier = Assembler().dossier(of: [old, new])
        #expect(dossier.articles.map(\.article.file) == ["new.html"])
        let other = try #require(dossier.articles.first?.otherCaptures.first)
        #expect(other.file == "old.html")
        #expect(other.captured?.description == "2019-05-03")
        #expect(!other.hasSameText)
    }

    @Test func `a capture that was cut short does not stand for a whole one`() {
        let whole = Self.capture("whole.html", story(1..<30), captured: "2019-05-03")
        let cut = Self.capture("cut.html", story(1..<10), captured: "2024-05-03")
        #expect(
            Assembler().dossier(of: [cut, whole]).articles.map(\.article.file) == ["whole.html"])
    }

    @Test func `a capture that the editor works on stands rather than another`() {
        let old = Self.capture("old.html", story(1..<30), captured: "2019-05-03")
        let new = Self.capture("new.html", story(1..<30), captured: "2024-05-03")
        var manifest = Manifest.listing([old, new])
        manifest.parts[0].articles[0].note = "The one we cite."
        let dossier = Assembler().dossier(of: [old, new], manifest)
        #expect(dossier.articles.map(\.article.file) == ["old.html"])
    }

    @Test func `the manifest may keep every capture`() {
        let captures = [
            Self.capture("a.html", story(1..<30)), Self.capture("b.html", story(1..<30)),
        ]
        var manifest = Manifest.listing(captures)
        manifest.duplicates = .keep
        #expect(Assembler().dossier(of: captures, manifest).articles.count == 2)
    }

    @Test func `one address for different texts is a site's mistake, and told`() {
        let articles = [
            Self.capture("a.html", story(1..<30)), Self.capture("b.html", story(50..<80)),
        ]
        let kinship = Kinship(of: articles)
        #expect(kinship.captures.isEmpty)
        #expect(kinship.warnings.map(\.file) == ["b.html"])
        #expect(Assembler().dossier(of: articles).articles.count == 2)
    }

    @Test func `a story that two papers print alike is two clippings that name each other`() {
        let articles = [
            Self.capture("a.html", story(1..<30), url: "https://coast.example/ferry"),
            Self.capture("b.html", story(1..<30), url: "https://inland.example/ferry"),
        ]
        let dossier = Assembler().dossier(of: articles)
        #expect(dossier.articles.map { $0.likeArticles.map(\.number) } == [[2], [1]])
        #expect(dossier.articles.allSatisfy { $0.otherCaptures.isEmpty })
    }

    @Test func `the same text without an address is the same article`() {
        let articles = [
            Self.capture("a.html", story(1..<30)), Self.capture("b.txt", story(1..<30), url: nil),
        ]
        #expect(Kinship(of: articles).captures.map { $0.map(\.file) } == [["a.html", "b.txt"]])
    }

    @Test func `alike by way of others is one cluster`() {
        let urls = ["a", "b", "c", "d"].map { "https://\($0).example/story" }
        let texts = [story(1..<40), story(20..<60), story(40..<80), story(100..<140)]
        let articles = zip(urls, texts).map { Self.capture($0, $1, url: $0) }
        #expect(Kinship(of: articles).clusters == [Array(urls[..<3])])
    }

    private static func capture(
        _ file: String, _ text: [String], captured: String? = nil,
        url: String? = "https://coast.example/ferry"
    ) -> CleanArticle {
        var article = CleanArticle.sample(
            file, title: "The Ferry", captured: captured, url: url,
            blocks: text.map { Block(.paragraph([.text($0)])) })
        article.textDigest = text.joined()
        return article
    }
}

/// Sentences that have no run of five words in common.
private func story(_ numbers: Range<Int>) -> [String] {
    numbers.map { number in (0..<9).map { "word\(number)x\($0)" }.joined(separator: " ") + "." }
}
