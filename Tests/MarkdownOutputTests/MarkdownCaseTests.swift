import ArticleModel
import MarkdownOutput
import Testing

/// Texts and structures on which other converters have been seen to fail: the Markdown that we
/// write for each, and that cmark-gfm reads the model back from it.
@Suite struct MarkdownCaseTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var block: Block
        var markdown: String

        init(_ name: String, _ block: Block.Content, _ markdown: String) {
            self.name = name
            self.block = Block(block)
            self.markdown = markdown
        }

        init(_ name: String, _ text: String, _ markdown: String) {
            self.init(name, .paragraph([.text(text)]), markdown)
        }

        init(_ name: String, _ inlines: [Inline], _ markdown: String) {
            self.init(name, .paragraph(inlines), markdown)
        }

        var testDescription: String { name }
    }

    @Test(arguments: texts + emphasis + links + code)
    func `a line is written so that it reads back`(line: Case) throws {
        try expect(line)
    }

    @Test(arguments: lists + tables)
    func `a structure is written so that it reads back`(structure: Case) throws {
        try expect(structure)
    }

    private func expect(_ example: Case) throws {
        let markdown = MarkdownWriter.body(of: [example.block])
        #expect(markdown == example.markdown)
        let read = HTMLNormalisation.normalised(try RoundTripTests.rendered(markdown))
        #expect(read == HTMLNormalisation.normalised(ExpectedHTML.nodes(of: [example.block])))
    }
}

extension MarkdownCaseTests {
    static let texts = [
        Case("number and dot", "1. Mai er fridag.", "1\\. Mai er fridag."),
        Case("number and bracket", "1) first point", "1\\) first point"),
        Case("number of a year", "2017 was dry.", "2017 was dry."),
        Case("decimal", "3.14 is close.", "3.14 is close."),
        Case("hash", "# not a heading", "\\# not a heading"),
        Case("hash tag", "#fjord", "#fjord"),
        Case("greater than", "> 5 of them", "\\> 5 of them"),
        Case("spoken line", "- dialogue line", "\\- dialogue line"),
        Case("en dash", "– dialogue line", "– dialogue line"),
        Case("negative number", "-5 degrees", "-5 degrees"),
        Case("setext", [.text("Title"), .lineBreak, .text("---")], "Title\\\n\\---"),
        Case("three stars", "***", "\\*\\*\\*"),
        Case("stars in mathematics", "2 * 3 * 4 and a*b*c", "2 * 3 * 4 and a\\*b\\*c"),
        Case("dunder", "__init__ and snake_case", "\\_\\_init\\_\\_ and snake_case"),
        Case("backtick", "use `x` here", "use \\`x\\` here"),
        Case("like a footnote", "see [^1] here", "see \\[^1\\] here"),
        Case("tags", "the <br> tag, 1 < 2, <3", "the \\<br> tag, 1 < 2, <3"),
        Case("address in brackets", "see <https://e.org> now", "see \\<https\\://e.org> now"),
        Case("bare address", "see https://e.org/a_b now", "see https\\://e.org/a_b now"),
        Case("bare host", "see www.e.org now", "see www\\.e.org now"),
        Case("mail", "mail a_b@e.org now", "mail a_b@e.org now"),
        Case("backslash", "C:\\*dir\\_x\\", "C:\\\\\\*dir\\\\\\_x\\\\"),
        Case("pipes", "a | b | c", "a | b | c"),
        Case("entity", "&copy; AT&T & Q&A;", "\\&copy; AT&T & Q\\&A;"),
        Case("dollars", "cost $20 and $50", "cost $20 and $50"),
        Case("tildes", "~~no~~ ~5 km", "\\~\\~no\\~\\~ \\~5 km"),
        Case("no-break space", "a\u{A0}\u{A0}b", "a\u{A0}\u{A0}b"),
        Case("spaces at the start", "    not code", "not code"),
        Case("split marker", [.emphasis([]), .text("1"), .text(". a")], "1\\. a"),
        Case("heading", .heading(level: 1, [.text("1. Innleiing")]), "## 1. Innleiing"),
        Case("hash at a heading's end", .heading(level: 1, [.text("C #")]), "## C \\#"),
        Case(
            "break in a heading", .heading(level: 2, [.text("a"), .lineBreak, .text("b")]),
            "### a b"),
        Case("deepest heading", .heading(level: 5, [.text("a")]), "###### a"),
    ]

    static let emphasis = [
        Case(
            "inside a word", [.text("un"), .emphasis([.text("frigging")]), .text("believable")],
            "un*frigging*believable"),
        Case(
            "quotation before a letter", [.strong([.text("“Sitat.”")]), .text("sa ho")],
            "<strong>“Sitat.”</strong>sa ho"),
        Case(
            "quotation before a space", [.strong([.text("“Sitat.”")]), .text(" sa ho")],
            "**“Sitat.”** sa ho"),
        Case(
            "Japanese", [.strong([.text("「強調」")]), .text("です")], "<strong>「強調」</strong>です"),
        Case(
            "the same twice",
            [.emphasis([.text("a "), .emphasis([.text("b")]), .text(" c")])], "*a b c*"),
        Case("two kinds", [.emphasis([.strong([.text("a")])])], "*__a__*"),
        Case(
            "side by side", [.emphasis([.text("a")]), .strong([.text("b")])],
            "*a*__b__"),
        Case(
            "white space at the edges", [.text("a"), .emphasis([.text(" b ")]), .text("c")],
            "a *b* c"),
        Case(
            "break inside", [.emphasis([.text("a"), .lineBreak, .text("b")])], "*a\\\nb*"),
        Case("break at the end", [.emphasis([.text("a"), .lineBreak]), .text("b")], "*a*\\\nb"),
        Case("empty", [.text("a"), .emphasis([]), .strong([.text(" ")]), .text("b")], "a b"),
        Case("deleted", [.deleted([.text("gone")])], "~~gone~~"),
        Case(
            "elements",
            [
                .text("H"), .subscript([.text("2")]), .superscript([.text("3")]),
                .inserted([.text("new")]), .small([.text("fine")]),
            ], "H<sub>2</sub><sup>3</sup><ins>new</ins><small>fine</small>"),
        Case(
            "abbreviation", [.abbreviation([.text("EU")], expansion: "“E” & \"U\"")],
            "<abbr title=\"“E” &amp; &quot;U&quot;\">EU</abbr>"),
        Case(
            "passage",
            [.passage(Passage(language: "he", direction: .rightToLeft, content: [.text("נמל")]))],
            "<span lang=\"he\" dir=\"rtl\">נמל</span>"),
    ]

    private static func link(_ url: String, _ content: Inline..., title: String? = nil) -> Inline {
        .link(Link(target: .external(url), content: content, title: title))
    }

    static let links = [
        Case(
            "unbalanced bracket", [link("https://e.org/a(b", .text("A"))],
            "[A](<https://e.org/a(b>)"),
        Case(
            "title", [link("https://e.org/", .text("A"), title: "say \"hi\"")],
            "[A](https://e.org/ \"say \\\"hi\\\"\")"),
        Case(
            "ampersands", [link("https://e.org/?a=1&b=2&lt;", .text("A"))],
            "[A](https://e.org/?a=1&b=2&amp;lt;)"),
        Case("empty", [.text("x"), link("https://e.org/"), .text("y")], "xy"),
        Case(
            "address as words", [link("https://e.org/a", .text("https://e.org/a"))],
            "<https://e.org/a>"),
        Case(
            "brackets in the words", [link("https://e.org/", .text("a [b] c"))],
            "[a \\[b\\] c](https://e.org/)"),
        Case(
            "exclamation mark", [.text("Oh!"), link("https://e.org/", .text("a"))],
            "Oh\\![a](https://e.org/)"),
        Case(
            "picture",
            [.image(Image(source: "https://e.org/i.png", alternative: "a ] b [ c"))],
            "![a \\] b \\[ c](https://e.org/i.png)"),
    ]

    static let code = [
        Case("backtick inside", [.code("a`b")], "``a`b``"),
        Case("backticks at the edges", [.code("``x``")], "``` ``x`` ```"),
        Case("spaces at the edges", [.code(" x ")], "`  x  `"),
        Case("two spans", [.code("a"), .code("b")], "`a`<!-- -->`b`"),
        Case("fence inside", .code(CodeBlock(text: "```\nx\n```\n")), "````\n```\nx\n```\n````"),
        Case(
            "language", .code(CodeBlock(text: "let a = 1 < 2\n", language: "swift")),
            "```swift\nlet a = 1 < 2\n```"),
    ]
}

extension MarkdownCaseTests {
    private static func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

    private static func list(_ style: List.Style, _ items: [Block]...) -> Block.Content {
        .list(List(style: style, items: items.map { List.Item(blocks: $0) }))
    }

    static let lists = [
        Case(
            "nested",
            list(
                .bulleted,
                [paragraph("a"), Block(list(.numbered(start: 1), [paragraph("b")]))],
                [paragraph("c")]),
            "- a\n  1. b\n- c"),
        Case(
            "wide marker",
            list(
                .numbered(start: 9), [paragraph("a")],
                [paragraph("b"), Block(list(.bulleted, [paragraph("c")]))]),
            "9. a\n10. b\n    - c"),
        Case(
            "inner list that does not begin with 1",
            list(
                .bulleted, [paragraph("a"), Block(list(.numbered(start: 9), [paragraph("b")]))]),
            "- a\n\n  9. b"),
        Case(
            "several paragraphs",
            list(.bulleted, [paragraph("a"), paragraph("b")], [paragraph("c")]),
            "- a\n\n  b\n\n- c"),
        Case(
            "code first", list(.bulleted, [Block(.code(CodeBlock(text: "x\n\ny")))]),
            "- ```\n  x\n\n  y\n  ```"),
        Case("divider first", list(.bulleted, [Block(.divider)]), "- ***"),
        Case(
            "two in a row",
            .quotation(
                Quotation(blocks: [
                    Block(list(.bulleted, [paragraph("a")])),
                    Block(list(.bulleted, [paragraph("b")])),
                    Block(list(.bulleted, [paragraph("c")])),
                ])), "> - a\n>\n> + b\n>\n> - c"),
    ]

    private static func row(_ cells: [Inline]..., isHeader: Bool = false) -> Table.Row {
        cells.map { Table.Cell(blocks: [Block(.paragraph($0))], isHeader: isHeader) }
    }

    static let tables = [
        Case(
            "pipes",
            .table(
                Table(
                    head: [row([.text("a|b")], [.text("c")], isHeader: true)],
                    body: [row([.text("x|y\\|z")], [.code("p|q")])])),
            """
            | a\\|b      | c      |
            | --------- | ------ |
            | x\\|y\\\\\\|z | `p\\|q` |
            """),
        Case(
            "break in a cell",
            .table(
                Table(
                    head: [row([.text("a")], isHeader: true)],
                    body: [row([.text("x"), .lineBreak, .text("y")])])),
            "| a        |\n| -------- |\n| x<br />y |"),
    ]
}
