import ArticleModel
import Compilation
import Testing

@Suite struct CitedPassageTests {
    private static let article: DossierArticle = {
        let table = Table(
            caption: [.text("Fares")], body: [[Table.Cell(blocks: [words("p000003", "Adult")])]])
        let blocks = [
            words("p000001", "The *goat* slept."),
            Block(.table(table), id: "p000002"),
            Block(.heading(level: 1, [.text("Later")]), id: "r00000a"),
            Block(.divider),
        ]
        let removal = Removal(id: "r0000ff", reasons: [], text: "Share", origin: Origin())
        return DossierArticle(
            slug: "a", number: 1,
            article: CleanArticle(file: "a.html", blocks: blocks, removals: [removal]),
            citation: Citation(reference: [.text("Dahl, Anna. "), .emphasis([.text("The Lake")])]))
    }()

    private static func words(_ id: String, _ text: String) -> Block {
        Block(.paragraph([.text(text)]), id: id)
    }

    private func passage(_ name: String) throws -> CitedPassage {
        try CitedPassage(name, of: Self.article, file: "a.html")
    }

    @Test func `a passage is its words, the citation and its anchor`() throws {
        #expect(
            try passage("p000001").plainText(file: "a.html")
                == "The *goat* slept.\n\nDahl, Anna. The Lake\n\na.html#p000001")
        #expect(
            try passage("p000001").markdown(file: "a.html")
                == "> The \\*goat\\* slept.\n>\n> Dahl, Anna. *The Lake* `a.html#p000001`")
    }

    @Test(arguments: [
        ("p2", "Fares"), ("p000002", "Fares"), ("p3", "Adult"), ("r00000a", "Later"),
        ("p00000a", "Later"),
    ])
    func `a passage is named by its id or its place`(name: String, words: String) throws {
        #expect(try passage(name).plainText(file: "a.html").hasPrefix(words + "\n"))
    }

    @Test(arguments: [
        ("p9", "It has 3, from p1 to p3. Run: dossier explain a.html"),
        ("p000011", "Did you mean “p000001”?"),
        ("p0000ff", "The block was removed; a manifest puts it back with: restore: [r0000ff]"),
        (
            "x",
            "A passage is named by its id, as p3f9a2c, or its place, as p12. "
                + "Run: dossier explain a.html"
        ),
    ])
    func `what is no passage is told with the nearest`(name: String, hint: String) {
        #expect {
            try passage(name)
        } throws: { error in
            (error as? Diagnostic)?.hint == hint
                && (error as? Diagnostic)?.message == "“\(name)” is no passage of the article."
        }
    }
}
