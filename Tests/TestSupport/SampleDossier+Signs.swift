import ArticleModel

extension SampleDossier {
    /// English, a supplied title, and every rare construct.
    static var signs: DossierArticle {
        var article = CleanArticle(file: "clips/signs & lights.html", blocks: signsBlocks)
        article.attribution.title = field("Signs and lights for", .openingWords)
        article.attribution.titleIsSupplied = true
        article.attribution.language = field("en", .detection)
        article.attribution.site = field("signs.example", .host)
        article.attribution.published = field(PartialDate(year: 2019), .urlPath)
        article.sourceDigest = String(repeating: "0f", count: 32)
        article.textDigest = String(repeating: "9e", count: 32)
        return DossierArticle(
            slug: "signs-and-lights-for", number: 3, article: article,
            citation: Citation(reference: [.text("[“Signs and lights for.”] signs.example, 2019.")])
        )
    }

    private static var signsBlocks: [Block] {
        [
            p("p1", words),
            Block(
                .paragraph([.text("المرفأ مغلق اليوم.")]), id: "p2", language: "ar",
                direction: .rightToLeft),
            Block(.heading(level: 2, [.text("Lights")]), id: "p3"),
            Block(.table(lights)),
            Block(
                .code(
                    CodeBlock(
                        text: "let lamp = \"```\"\nlamp.blink() // twice\n", language: "swift")),
                id: "p8"),
            Block(
                .list(
                    List(
                        style: .description,
                        items: [
                            List.Item(term: [.text("Port")], blocks: [p("p9", "Red.")]),
                            List.Item(term: [.text("Starboard")], blocks: [p("p10", "Green.")]),
                        ]))),
            Block(
                .math(Math(tree: pythagoras, tex: "a^2 + b^2 = c^2", isDisplay: true)), id: "p11"),
            Block(
                .footnote(
                    Footnote(label: "*", blocks: [p("p12", "By night."), p("p13", "In fog too.")]))),
        ]
    }

    private static var words: [Inline] {
        [
            .text("Signs and lights for "),
            .abbreviation([.text("H2S")], expansion: "Harbour to Shore"),
            .text(" boats, H"), .subscript([.text("2")]), .text("O and m"),
            .superscript([.text("3")]),
            .text(": "), .deleted([.text("one")]), .inserted([.text("two")]), .text(" lamps"),
            .footnoteReference(label: "*"), .text(", "), .small([.text("not included")]),
            .text(". Type "), .code("lamp --on `now`"), .lineBreak, .text("# or ask. The word "),
            .passage(Passage(language: "nn", content: [.text("lykt")])), .text(" and "),
            .passage(
                Passage(language: "he", direction: .rightToLeft, content: [.text("נמל")])),
            .text(", "), .ruby(Ruby(base: [.text("港")], reading: [.text("みなと")])), .text(", "),
            .image(Image(source: "files/icon.png", alternative: "an anchor")),
            .text(" and "),
            .math(
                Math(tree: [.element(name: "mi", attributes: [], children: [.text("x")])], tex: "x")
            ),
            .text("."),
        ]
    }

    private static var lights: Table {
        Table(
            head: [
                [
                    Table.Cell(blocks: [p("p4", "Light")], isHeader: true, rowSpan: 2),
                    Table.Cell(blocks: [p("p5", "Seen from")], isHeader: true, columnSpan: 2),
                ],
                [cell("p5a", "ahead", header: true), cell("p5b", "astern", header: true)],
            ],
            body: [[cell("p6", "White"), cell("p6a", "yes"), cell("p7", "no")]])
    }

    private static var pythagoras: [Math.Node] {
        func squared(_ name: String) -> Math.Node {
            .element(
                name: "msup", attributes: [],
                children: [
                    .element(name: "mi", attributes: [], children: [.text(name)]),
                    .element(name: "mn", attributes: [], children: [.text("2")]),
                ])
        }
        func sign(_ text: String) -> Math.Node {
            .element(name: "mo", attributes: [], children: [.text(text)])
        }
        return [squared("a"), sign("+"), squared("b"), sign("="), squared("c")]
    }
}
