import ArticleModel
import Testing

@Suite struct BlockReaderTests {
    @Test func `headings start at the first level and skip none`() throws {
        let html = "<p>One.<h2>A</h2><p>Two.<h5>B</h5><p>Three.<h2>C</h2><p>Four."
        #expect(
            try reading(html) == """
                p One.
                h1 A
                p Two.
                h2 B
                p Three.
                h1 C
                p Four.

                """)
    }

    @Test func `a link around a heading and its lead belongs to both`() throws {
        #expect(
            try reading("<p>One.</p><a href=/x><h3>Head</h3><p>Lead.</p></a>") == """
                p One.
                h1 [Head](https://example.org/x)
                p [Lead.](https://example.org/x)

                """)
    }

    @Test func `dividers stand between blocks only`() throws {
        #expect(
            try reading("<hr><p>One.</p><hr><hr><p>Two.</p><hr>") == """
                p One.
                divider
                p Two.

                """)
    }

    @Test func `what the page declares of a passage is kept`() throws {
        let html = #"<p>One.</p><p lang="fr">Deux.</p><div dir="rtl" lang="ar"><p>ثلاثة.</p></div>"#
        #expect(
            try reading(html) == """
                p One.
                p Deux. {lang=fr}
                p ثلاثة. {lang=ar} {dir=rtl}

                """)
    }

    @Test(arguments: [
        "<p lang=nn dir=ltr>Ein båt.</p>", "<div lang=nn-NO><p dir=ltr>Ein båt.</p></div>",
        "<p><span lang=no dir=ltr>Ein båt.</span></p>",
    ])
    func `what the page declares again and again is said once`(html: String) throws {
        let article = try chosen("<html lang=nn><p>Han ror ikkje heim no.</p>\(html)")
        #expect(article.blocks.outline() == "p Han ror ikkje heim no.\np Ein båt.\n")
    }

    @Test func `a passage within a passage says what is new`() throws {
        let html = "<p>One.</p><blockquote lang=fr><p>Deux <i lang=fr>trois</i>.</p></blockquote>"
        #expect(
            try reading(html) == """
                p One.
                quotation {lang=fr}
                  p Deux <em>trois</>.

                """)
    }

    @Test func `a heading is not bold besides`() throws {
        #expect(
            try reading("<h2><b>1.</b> <a href=/x><b>Knots</b></a></h2><p>One.</p>")
                == "h1 1. [Knots](https://example.org/x)\np One.\n")
    }

    @Test func `a formula on a line of its own is a block`() throws {
        let math = #"<math display="block" alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math>"#
        #expect(try reading("<p>One.</p><div>\(math)</div>") == "p One.\nmath x^2\n")
    }

    @Test(arguments: ["blockquote", "ul><li", "aside", "div", "table><tr><td", "em", "b"])
    func `words nested beyond every bound are kept`(tag: String) throws {
        let html = "<p>One.</p>" + String(repeating: "<\(tag)>", count: 450) + "deep"
        #expect(try chosen(html).blocks.plainText == "One.\n\ndeep")
    }

    @Test func `blocks within thousands of inline elements nest no deeper than the bound`() throws {
        let html = "<p>One.</p>" + String(repeating: "<b>", count: 1_900) + "<p>deep</p><p>er</p>"
        let article = try chosen(html)
        #expect(article.blocks.plainText == "One.\n\ndeep\n\ner")
        #expect(article.blocks.map { Self.depth(of: $0) }.max() ?? 0 <= 25)
    }

    @Test func `nesting beyond what any page needs is an error that says so`() {
        let html = String(repeating: "<div>", count: 100_000) + "deep"
        #expect {
            try chosen(html)
        } throws: { error in
            "\(error)" == """
                a.md: error: The page nests more than 2000 elements in one another.
                  hint: Save only the part of the page that is wanted.
                """
        }
    }

    private static func depth(of block: Block) -> Int {
        guard case .paragraph(let words) = block.content else { return 0 }
        var level = words
        var depth = 0
        while !level.isEmpty {
            depth += 1
            level = level.flatMap(\.children)
        }
        return depth
    }
}
