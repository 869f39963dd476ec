import ArticleModel
import Assembly
import Testing

@Suite struct ManifestWriterTests {
    @Test func `each doubt is a comment below its file, with the line that settles it`() {
        let doubts = [
            Doubt(code: .missingAuthor, message: "No author was found:", fix: "authors: none"),
            Doubt(code: .suppliedTitle, message: "The title is\nsupplied:", fix: "title: “A”"),
        ]
        let text = ManifestWriter(title: "Old boats", language: "nn").text(listing: [
            .init(path: "clips/a.html"), .init(path: "clips/b: c.html", doubts: doubts),
        ])
        #expect(
            text == """
                title: Old boats
                language: nn
                articles:
                  - clips/a.html
                  - file: "clips/b: c.html"
                    # No author was found: authors: none
                    # The title is supplied: title: “A”

                """)
    }

    static let names = [
        "Old boats", "no", "None", "12:30", "1.10", "2017-06-17", "", " ", "a ", "- x", "*x",
        "a: b",
        "a #b", "\"a\"", "'a'", "a\\b", "{a}", "[a]", "a\nb", "a\tb", "\u{85}\u{2028}\u{1}", "æøå",
        "e\u{301}", "%x", "@x", "`x", "|", ">", "!a", "&a", "?", "null", "~", "🚣",
    ]

    @Test(arguments: names)
    func `any title and any file name reads back`(name: String) throws {
        let path = "clips/" + name.replacing("/", with: "")
        let doubt = Doubt(code: .missingDate, message: "Of “\(name)”", fix: name)
        let text = ManifestWriter(title: name, language: "no").text(listing: [
            .init(path: path), .init(path: "b/" + path, doubts: [doubt]),
        ])
        let tree = FileTree(paths: [path, "b/" + path])
        guard !name.isEmpty else { return }
        let manifest = try ManifestReader(file: "m.yaml", tree: tree).manifest(from: text)
        #expect(manifest.title == name)
        #expect(manifest.language == "no")
        #expect(manifest.articles.map(\.source.path) == [path, "b/" + path])
    }
}
