package import ArticleModel

/// A small packet made by hand that holds every kind of block and inline, two languages and two
/// directions, parts, notes, footnotes and a cross-reference. Everything in it is invented.
package enum SampleDossier {
    package static var dossier: Dossier {
        var dossier = Dossier(
            title: "Ferries & fjords: a reader",
            parts: [
                Part(
                    title: "Crossings",
                    intro: [
                        p(
                            "p1",
                            [
                                .text("Two texts on small boats, kept for the "),
                                .emphasis([.text("journey")]), .text("."),
                            ])
                    ],
                    articles: [harbour, ferja]),
                Part(title: "Tables and signs", articles: [signs]),
            ],
            identifier: "0b5e0c1e-6a43-5f0e-9d57-4f7f3a1c2b3d", slug: "ferries-and-fjords")
        dossier.subtitle = "Reading packet, week 47"
        dossier.compilers = [Contributor(name: "A. Librarian")]
        dossier.date = PartialDate(year: 2026, month: 11, day: 22)
        dossier.description = "What was written about the last wooden ferries."
        dossier.rights = "For private study."
        dossier.outsideLinks = outsideLinks
        return dossier
    }

    private static var outsideLinks: [OutsideLink] {
        [
            OutsideLink(
                url: "https://example.org/timetable?year=2025&line=7",
                readableURL: "https://example.org/timetable?year=2025&line=7",
                anchor: "the timetable",
                citations: [
                    OutsideLink.Citation(article: 1, note: 1),
                    OutsideLink.Citation(article: 2, note: 1),
                ]),
            OutsideLink(
                url: "https://example.org/2024/06/b%C3%A5tar_(eldre)",
                readableURL: "https://example.org/2024/06/båtar_(eldre)",
                anchor: "a list of boats",
                citations: [OutsideLink.Citation(article: 1, note: 2)]),
        ]
    }

    static func p(_ id: String, _ inlines: [Inline]) -> Block { Block(.paragraph(inlines), id: id) }

    static func p(_ id: String, _ text: String) -> Block { p(id, [.text(text)]) }
}
