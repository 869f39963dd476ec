import ArticleModel

extension SampleDossier {
    /// Nynorsk, little known of its origin, plain text.
    static var ferja: DossierArticle {
        var article = CleanArticle(file: "clips/ferja.txt", blocks: ferjaBlocks)
        article.attribution.title = field("Ferja som ingen ville ha", .header)
        article.attribution.language = field("nn", .detection)
        article.attribution.authors.isDeclaredAbsent = true
        article.sourceDigest = String(repeating: "51", count: 32)
        article.textDigest = String(repeating: "c0", count: 32)
        return DossierArticle(
            slug: "ferja-som-ingen-ville-ha", number: 2, article: article,
            notes: [
                SourceNote(
                    number: 1, anchor: "ruta",
                    url: "https://example.org/timetable?year=2025&line=7",
                    readableURL: "https://example.org/timetable?year=2025&line=7",
                    host: "example.org")
            ],
            citation: Citation(reference: [.text("“Ferja som ingen ville ha.” N.d.")]))
    }

    private static var ferjaBlocks: [Block] {
        [
            Block(
                .figure(
                    Figure(
                        caption: [.text("KAIEN: Ferja låg her i ti år.")],
                        credit: [.text("Foto: privat")])), id: "p1"),
            p(
                "p2",
                [
                    .text("17. mai gjekk ho likevel. Sjå "),
                    .link(
                        Link(
                            target: .external("https://example.org/timetable?year=2025&line=7"),
                            content: [.text("ruta")], note: 1)),
                    .text("."),
                ]),
            p("p3", "– Ho er vår, seier dei på kaien."),
            Block(
                .paragraph([
                    .text("The English sign said "), .quote([.text("No boarding")]), .text("."),
                ]),
                id: "p4", language: "en"),
            Block(
                .quotation(Quotation(blocks: [p("p5", "Ho er vår.")], isPullQuote: true))),
        ]
    }
}
