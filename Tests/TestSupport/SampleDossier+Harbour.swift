import ArticleModel

extension SampleDossier {
    /// English, complete attribution, all ordinary blocks.
    static var harbour: DossierArticle {
        var article = CleanArticle(file: "clips/harbour.html", blocks: harbourBlocks)
        article.attribution = harbourAttribution
        article.removals = [
            Removal(
                id: "r3f9a2c",
                reasons: [Reason(rule: "share", weight: -3, sentence: "it asks to share")],
                text: "Share this", origin: Origin(path: "/html/body/div[3]", line: 80))
        ]
        article.sourceDigest = String(repeating: "3a", count: 32)
        article.textDigest = String(repeating: "b7", count: 32)
        return DossierArticle(
            slug: "the-last-wooden-ferry", number: 1, article: article, notes: harbourNotes,
            citation: Citation(reference: [
                .text("Moe, Anna, and The Ferry Desk. “The Last Wooden Ferry.” "),
                .emphasis([.text("The Quay")]), .text(", 17 June 2024."),
            ]),
            editorsNote: [p("p1", "The print edition has one more photograph.")])
    }

    private static var harbourAttribution: Attribution {
        var attribution = Attribution()
        attribution.title = field("The Last Wooden Ferry", .jsonLD)
        attribution.authors = field(
            [
                Author(name: "Anna Moe", fileAs: "Moe, Anna"),
                Author(name: "The Ferry Desk", kind: .corporate),
            ], .jsonLD)
        attribution.site = field("The Quay", .openGraph)
        attribution.published = field(PartialDate(year: 2024, month: 6, day: 17), .jsonLD)
        attribution.language = field("en", .declaredLanguage)
        attribution.url = field("https://quay.example/2024/06/the-last-wooden-ferry", .link)
        attribution.captured = PartialDate(year: 2026, month: 11, day: 2)
        attribution.rights = field("© The Quay", .dublinCore)
        return attribution
    }

    private static var harbourNotes: [SourceNote] {
        [
            SourceNote(
                number: 1, anchor: "the timetable",
                url: "https://example.org/timetable?year=2025&line=7",
                readableURL: "https://example.org/timetable?year=2025&line=7",
                host: "example.org"),
            SourceNote(
                number: 2, anchor: "a list of boats",
                url: "https://example.org/2024/06/b%C3%A5tar_(eldre)",
                readableURL: "https://example.org/2024/06/båtar_(eldre)", host: "example.org",
                date: PartialDate(year: 2024, month: 6)),
        ]
    }

    private static var harbourBlocks: [Block] {
        [
            p(
                "p1",
                [
                    .strong([.text("HARBOUR:")]), .text(" On "),
                    .link(
                        Link(
                            target: .external("https://example.org/timetable?year=2025&line=7"),
                            content: [.text("the timetable")], note: 1)),
                    .text(" she still leaves at 06:40, and the fare is $4 or $7 with a bicycle."),
                    .footnoteReference(label: "1"),
                ]),
            Block(
                .heading(level: 1, [.text("1. A boat of "), .emphasis([.text("larch")])]), id: "p2"),
            p(
                "p3",
                [
                    .text("“Every plank is "), .emphasis([.text("numbered")]),
                    .text(",” says the skipper. See "),
                    .link(
                        Link(
                            target: .external("https://example.org/2024/06/b%C3%A5tar_(eldre)"),
                            content: [.text("a list of boats")], title: "Boats “old”", note: 2)),
                    .text(" and "),
                    .link(
                        Link(
                            target: .article(slug: "ferja-som-ingen-ville-ha"),
                            content: [.text("the other ferry")])),
                    .text(", or "),
                    .link(Link(target: .block(id: "p9"), content: [.text("the fares below")])),
                    .text("."),
                ]),
            Block(.list(harbourList)),
            Block(
                .list(
                    List(
                        style: .numbered(start: 9),
                        items: [item("p6", "Nine knots."), item("p7", "Ten with the tide.")]))),
            Block(
                .quotation(
                    Quotation(
                        blocks: [p("p8", "She creaks, but she has never been late.")],
                        attribution: [.text("Skipper Ingrid Dale")]))),
            Block(.table(fares), id: "p9"),
            Block(
                .figure(
                    Figure(
                        images: [
                            Image(
                                source: "https://quay.example/images/deck.jpg",
                                alternative: "The deck, wet [after rain]", width: 800, height: 600)
                        ],
                        caption: [
                            .text("The deck on a "), .emphasis([.text("grey")]), .text(" morning."),
                        ],
                        credit: [.text("Photo: The Quay")])), id: "p12"),
            Block(.divider),
            Block(
                .aside(
                    Aside(
                        title: [.text("Facts about the ferry")],
                        blocks: [
                            Block(
                                .list(
                                    List(
                                        style: .bulleted,
                                        items: [
                                            item("p13", "Built: 1953"), item("p14", "Length: 21 m"),
                                        ])))
                        ]))),
            Block(
                .embed(
                    Embed(
                        kind: .video, url: "https://video.example/watch?v=ferry",
                        title: "The crossing in four minutes"))),
            Block(
                .footnote(Footnote(label: "1", blocks: [p("p15", "Fares of 2024, in crowns*.")]))),
        ]
    }

    private static var harbourList: List {
        List(
            style: .bulleted,
            items: [
                item("p4", "Rope, tar & paint"),
                List.Item(blocks: [
                    p("p5", "Spare parts:"),
                    Block(
                        .list(
                            List(
                                style: .numbered(start: 1),
                                items: [item("p5a", "pump"), item("p5b", "belt")]))),
                ]),
            ])
    }

    private static var fares: Table {
        Table(
            caption: [.text("Fares")],
            head: [
                [cell("p9a", "Passenger", header: true), cell("p9b", "Single", header: true, .end)]
            ],
            body: [
                [cell("p9c", "Adult"), cell("p9d", "4.00", .end)],
                [cell("p9e", "Child | dog"), cell("p9f", "2.00", .end)],
            ])
    }

    static func item(_ id: String, _ text: String) -> List.Item { List.Item(blocks: [p(id, text)]) }

    static func cell(
        _ id: String, _ text: String, header: Bool = false, _ alignment: Table.Alignment? = nil
    ) -> Table.Cell {
        Table.Cell(blocks: [p(id, text)], isHeader: header, alignment: alignment)
    }

    static func field<Value>(_ value: Value?, _ origin: AttributionOrigin) -> Field<Value> {
        Field(candidates: value.map { [Candidate(value: $0, origin: origin, evidence: "")] } ?? [])
    }
}
