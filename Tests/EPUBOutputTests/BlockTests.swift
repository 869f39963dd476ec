import ArticleModel
import TestSupport
import Testing

@Suite struct BlockTests {
    private func p(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

    @Test func `a block says its language and direction where they differ`() throws {
        let block = Block(.paragraph([.text("a")]), language: "he", direction: .rightToLeft)
        #expect(
            try SampleBook.body([block])
                == "<p lang=\"he\" xml:lang=\"he\" dir=\"rtl\">a</p>\n")
    }

    @Test func `a block has its own id in the book, to be linked to and cited by`() throws {
        let link = Inline.link(Link(target: .block(id: "p2"), content: [.text("b")]))
        let body = try SampleBook.body([
            Block(.paragraph([link]), id: "p1"), Block(.paragraph([.text("c")]), id: "p2"),
        ])
        #expect(
            body == "<p id=\"a1-p1\"><a href=\"#a1-p2\">b</a></p>\n<p id=\"a1-p2\">c</p>\n")
    }

    @Test func `what holds a single paragraph has its id`() throws {
        let words = Block(.paragraph([.text("a")]), id: "p1")
        let cell = Table.Cell(blocks: [Block(.paragraph([.text("b")]), id: "p2")])
        let body = try SampleBook.body([
            Block(.list(List(style: .bulleted, items: [List.Item(blocks: [words])]))),
            Block(.table(Table(body: [[cell]]))),
        ])
        #expect(body.contains("<li id=\"a1-p1\">a</li>"))
        #expect(body.contains("<td id=\"a1-p2\">b</td>"))
    }

    @Test func `an item of one paragraph stands without it`() throws {
        let items = [List.Item(blocks: [p("a")]), List.Item(blocks: [p("b"), p("c")])]
        #expect(
            try SampleBook.body([Block(.list(List(style: .numbered(start: 3), items: items)))])
                == """
                <ol start="3">
                <li>a</li>
                <li><p>b</p>
                <p>c</p>
                </li>
                </ol>

                """)
    }

    @Test func `a description without a term belongs to the term before it`() throws {
        let items = [
            List.Item(term: [.text("a")], blocks: [p("b")]), List.Item(blocks: [p("c")]),
        ]
        #expect(
            try SampleBook.body([Block(.list(List(style: .description, items: items)))]) == """
                <dl>
                <dt>a</dt>
                <dd>b</dd>
                <dd>c</dd>
                </dl>

                """)
    }

    @Test func `descriptions of nothing are indented`() throws {
        let list = List(style: .description, items: [List.Item(blocks: [p("a")])])
        #expect(
            try SampleBook.body([Block(.list(list))])
                == "<ul class=\"indented\">\n<li>a</li>\n</ul>\n")
    }

    @Test func `a header cell says what it heads`() throws {
        let table = Table(
            caption: [.text("Fares")],
            head: [[Table.Cell(blocks: [p("a")], isHeader: true, columnSpan: 2)]],
            body: [
                [
                    Table.Cell(blocks: [p("b")], isHeader: true, rowSpan: 2),
                    Table.Cell(blocks: [p("c")], alignment: .end),
                ]
            ])
        #expect(
            try SampleBook.body([Block(.table(table))]) == """
                <div class="table"><table>
                <caption>Fares</caption>
                <thead>
                <tr>
                <th scope="colgroup" colspan="2">a</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="rowgroup" rowspan="2">b</th>
                <td class="end">c</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    @Test func `a figure without its picture keeps words, caption, credit and the way to it`()
        throws
    {
        let figure = Figure(
            images: [Image(source: "https://e.org/i.png", alternative: "A boat")],
            caption: [.text("Calm.")], credit: [.text("Photo: x")])
        #expect(
            try SampleBook.body([Block(.figure(figure))]) == """
                <figure>
                <p class="picture"><a href="https://e.org/i.png">Picture not included</a>: A boat</p>
                <figcaption><p>Calm.</p>
                <p class="credit">Photo: x</p>
                </figcaption>
                </figure>

                """)
    }

    @Test(arguments: [
        ("E. Thwaite", "<figcaption>E. Thwaite</figcaption>"),
        ("— E. Thwaite", "<figcaption class=\"dashed\">— E. Thwaite</figcaption>"),
    ])
    func `a name below a quotation has one dash`(name: String, caption: String) throws {
        let quotation = Quotation(blocks: [p("Wait.")], attribution: [.text(name)])
        #expect(try SampleBook.body([Block(.quotation(quotation))]).contains(caption))
    }

    @Test func `code keeps every space`() throws {
        let code = CodeBlock(text: "  a\n\tb < c\n", language: "swift")
        #expect(
            try SampleBook.body([Block(.code(code))])
                == "<pre><code class=\"language-swift\">  a\n\tb &lt; c\n</code></pre>\n")
    }

    @Test func `a quotation names who is quoted`() throws {
        let quotation = Quotation(blocks: [p("a")], attribution: [.text("B")])
        #expect(
            try SampleBook.body([Block(.quotation(quotation))]) == """
                <figure class="quotation">
                <blockquote>
                <p>a</p>
                </blockquote>
                <figcaption>B</figcaption>
                </figure>

                """)
    }

    @Test func `blocks with nothing in them leave nothing`() throws {
        let empty: [Block] = [
            Block(.paragraph([])), p(" "), Block(.list(List(style: .bulleted, items: []))),
            Block(.quotation(Quotation(blocks: []))), Block(.figure(Figure())),
            Block(.aside(Aside(blocks: []))), Block(.table(Table(body: []))),
        ]
        #expect(try SampleBook.body(empty) == "")
    }
}
