import ArticleModel
import MarkdownOutput
import Templating
import TestSupport
import Testing

/// What each dialect has of its own.
@Suite struct FlavourTests {
    private static func words(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

    @Test func `a formula stands between dollars where they mean one`() {
        let body = [Block(.paragraph([.text("$5 and "), .math(Math(tex: "x^2")), .text("3")]))]
        #expect(MarkdownWriter.body(of: body) == "$5 and `x^2`3")
        #expect(MarkdownWriter.body(of: body, flavour: .pandoc) == "\\$5 and $x^2$<!-- -->3")
        #expect(MarkdownWriter.body(of: body, flavour: .obsidian) == "\\$5 and $x^2$<!-- -->3")
    }

    @Test func `a fact box is a callout in Obsidian`() {
        let box = Block(.aside(Aside(title: [.text("Tar")], blocks: [Self.words("Black.")])))
        #expect(MarkdownWriter.body(of: [box], flavour: .obsidian) == "> [!note] Tar\n>\n> Black.")
        #expect(MarkdownWriter.body(of: [box]) == "> **Tar**\n>\n> Black.")
    }

    @Test func `space at the ends of code stands outside where pandoc would leave it out`() {
        let body = [Block(.paragraph([.code(" x"), .text("or"), .code("y "), .text("now")]))]
        #expect(MarkdownWriter.body(of: body) == "` x`or`y `now")
        #expect(MarkdownWriter.body(of: body, flavour: .pandoc) == "`x`or`y` now")
    }

    @Test(arguments: [
        ("“Tar” and “‘pitch’”", "“Tar” and “‘pitch’”"),
        ("‘I don’t’, she said", "‘I don’t’, she said"),
        ("‘tis late", "\\‘tis late"), ("‘the “old” tar’", "\\‘the “old” tar’"),
        ("“ Tar ”", "\\“ Tar ”"), ("„Teer“", "„Teer“"), ("‘’", "\\‘’"),
    ])
    func `a curved quotation mark is escaped where pandoc would set it otherwise`(
        text: String, markdown: String
    ) {
        #expect(MarkdownWriter.body(of: [Self.words(text)], flavour: .pandoc) == markdown)
    }

    @Test func `the marks around an attribute end no quotation`() {
        let word = Inline.passage(Passage(language: "nn", content: [.text("tjøre")]))
        let body = [Block(.paragraph([.text("„Teer“ "), word]))]
        #expect(
            MarkdownWriter.body(of: body, flavour: .pandoc)
                == "„Teer\\“ [tjøre]{lang=\"nn\"}")
    }

    @Test func `a quotation that begins in an emphasis does not keep pandoc from its end`() {
        let body = [Block(.paragraph([.emphasis([.text("“Tar")]), .text(" is black.”")]))]
        #expect(MarkdownWriter.body(of: body, flavour: .pandoc) == "*\\“Tar* is black.”")
    }

    @Test func `a passage in another language is a span of pandoc's, a heading has its id`() {
        let body = [
            Block(.heading(level: 1, [.text("Tar")]), id: "p1"),
            Block(.paragraph([.passage(Passage(language: "nn", content: [.text("tjøre")]))])),
            Block(.paragraph([.link(Link(target: .block(id: "p1"), content: [.text("up")]))])),
        ]
        #expect(
            MarkdownWriter.body(of: body, flavour: .pandoc)
                == "## Tar {#p1}\n\n[tjøre]{lang=\"nn\"}\n\n[up](#p1)")
        #expect(MarkdownWriter.body(of: body, flavour: .obsidian).hasSuffix("\n\n[[#Tar|up]]"))
    }

    @Test func `a block that a link leads to has an id behind it in Obsidian`() {
        var target = Self.words("Black.")
        target.id = "p7"
        let link = Link(target: .block(id: "p7"), content: [.text("tar")])
        let body = [target, Block(.paragraph([.link(link)]))]
        #expect(
            MarkdownWriter.body(of: body, flavour: .obsidian) == "Black. ^p7\n\n[[#^p7|tar]]")
    }

    @Test func `a list of terms is pandoc's`() {
        let items = [List.Item(term: [.text("Tar")], blocks: [Self.words("Black.")])]
        let list = Block(.list(List(style: .description, items: items)))
        #expect(MarkdownWriter.body(of: [list], flavour: .pandoc) == "Tar\n\n:   Black.")
    }

    @Test func `CommonMark's tables are HTML, and its notes links`() {
        let cell = Table.Cell(blocks: [Self.words("a")])
        let body = [
            Block(.table(Table(body: [[cell]]))),
            Block(.paragraph([.text("b"), .footnoteReference(label: "1")])),
            Block(.footnote(Footnote(label: "1", blocks: [Self.words("c")]))),
        ]
        #expect(
            MarkdownWriter.body(of: body, flavour: .commonmark) == """
                <table>
                <tbody>
                <tr><td>a</td></tr>
                </tbody>
                </table>

                b<sup>[1](#fn-1)</sup>

                <a id="fn-1"></a><sup>1</sup> c
                """)
    }

    @Test func `Obsidian's tables have lines for blocks, and empty cells for spans`() {
        let wide = Table.Cell(blocks: [Self.words("a"), Self.words("b")], columnSpan: 2)
        let table = Table(body: [[wide], [wide, Table.Cell(blocks: [Self.words("c")])]])
        let lines = MarkdownWriter.body(of: [Block(.table(table))], flavour: .obsidian)
            .split(separator: "\n").map { $0.filter { $0 != " " } }
        #expect(lines.dropFirst(2) == ["|a<br/>b|||", "|a<br/>b||c|"])
    }

    @Test func `a picture that is not at hand leaves its words in a cell of Obsidian's too`() {
        let image = Image(source: "data:image/png;base64,AA==", alternative: "A boat")
        let cell = Table.Cell(
            blocks: [Self.words("a"), Block(.figure(Figure(images: [image])))], columnSpan: 2)
        let table = Block(.table(Table(body: [[cell]])))
        #expect(
            MarkdownWriter.body(of: [table], flavour: .obsidian)
                .contains("a<br />*Picture not included: A boat*"))
    }

    @Test(arguments: MarkdownFlavour.allCases)
    func `a folder has an index, and a file an article that leads to the others`(
        flavour: MarkdownFlavour
    ) throws {
        var dossier = SampleDossier.dossier
        dossier.pictures = [Picture(name: "1f.png", mediaType: "image/png", bytes: [1, 2])]
        var image = Image(source: "boat.png", alternative: "A boat")
        image.embedded = "1f.png"
        let figure = Block(.figure(Figure(images: [image])))
        dossier.parts[0].articles[0].article.blocks.insert(figure, at: 0)
        let form = MarkdownForm(flavour: flavour, layout: .folder)
        let library = try TemplateLibrary(MarkdownWriter.entryPoints, flavour: flavour)
        let files = try MarkdownWriter(templates: library, form: form).files(for: dossier)
        let names = ["index"] + dossier.articles.map(\.slug)
        #expect(
            files.map(\.path)
                == names.map { "\(dossier.slug)/\($0).md" } + ["\(dossier.slug)/images/1f.png"])
        let index = String(decoding: files[0].bytes, as: UTF8.self)
        let first = String(decoding: files[1].bytes, as: UTF8.self)
        for article in dossier.articles {
            let link = flavour == .obsidian ? "[[\(article.slug)|" : "](\(article.slug).md)"
            #expect(index.contains(link) || index.contains("](\(article.slug).md)"))
        }
        #expect(first.contains("![A boat](images/1f.png)"))
        #expect(first.contains("# ") && first.hasPrefix("---\ntitle: "))
    }
}
