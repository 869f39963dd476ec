import ArticleModel
import Assembly
import TestSupport
import Testing

@Suite struct SlugsTests {
    static func slugs(_ titles: [String?]) -> [String] {
        let articles = titles.enumerated().map { CleanArticle.sample("\($0).html", title: $1) }
        return Assembler().dossier(of: articles).articles.map(\.slug)
    }

    @Test(arguments: [
        ("Old Boats", "old-boats"), ("Færingen på Å i går", "faeringen-pa-a-i-gar"),
        ("Straße & Café — 50 %", "strasse-cafe-50"), ("Øre", "ore"),
        ("Лодка на реке", "lodka-na-reke"),
        ("Anna’s boat isn't old", "annas-boat-isnt-old"), ("  --  ", "article-1"),
        ("🚣", "article-1"),
        ("CON", "con-2"), ("com1", "com1-2"), ("Index", "index-2"),
        ("../../etc/passwd", "etc-passwd"),
        ("a\u{0}b\nc", "a-b-c"),
    ])
    func `a title becomes a name for a file`(title: String, slug: String) {
        #expect(Self.slugs([title]) == [slug])
    }

    @Test func `no two articles share a slug`() {
        #expect(
            Self.slugs(["Boats", "boats!", nil, "Boats 2", "", "BOATS"]) == [
                "boats", "boats-2", "article-3", "boats-2-2", "article-5", "boats-3",
            ])
    }

    @Test func `a long title is cut between words, a long word anywhere`() {
        let title = String(repeating: "restoring wooden rowing boats ", count: 20)
        #expect(
            Self.slugs([title]) == ["restoring-wooden-rowing-boats-restoring-wooden-rowing-boats"])
        #expect(Self.slugs([String(repeating: "ä", count: 500)])[0].count == 60)
    }

    @Test func `every slug is letters, digits and hyphens`() {
        var generator = SeededGenerator(seed: 9)
        let titles = (0..<300).map { _ in generator.title() }
        let slugs = Self.slugs(titles)
        #expect(Set(slugs).count == slugs.count)
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
        #expect(slugs.allSatisfy { !$0.isEmpty && $0.count < 70 && allowed.isSuperset(of: $0) })
    }
}
