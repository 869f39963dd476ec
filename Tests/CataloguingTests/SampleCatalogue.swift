import ArticleModel
import Cataloguing

/// Articles on harmless subjects, each with something that a format could stumble over.
enum SampleCatalogue {
    static func article(
        _ slug: String, number: Int = 1, _ fill: (inout Attribution) -> Void
    ) -> DossierArticle {
        var article = CleanArticle(file: slug + ".html")
        fill(&article.attribution)
        article.textDigest = digest(slug, from: "a")
        article.sourceDigest = digest(slug, from: "f")
        return DossierArticle(slug: slug, number: number, article: article)
    }

    /// Sixty-four signs that look like a digest and are the same for the same name.
    private static func digest(_ name: String, from sign: Character) -> String {
        let signs = Array("0123456789abcdef")
        let name = name.utf8.map { signs[Int($0) % 16] } + [sign]
        return String((0..<64).map { name[$0 % name.count] })
    }

    static func found<Value>(
        _ value: Value, _ origin: AttributionOrigin = .jsonLD
    ) -> Field<Value> {
        Field(candidates: [Candidate(value: value, origin: origin, evidence: "")])
    }

    /// A date as ISO 8601 writes it; unknown when it is none.
    static func date(_ text: String) -> Field<PartialDate> {
        PartialDate(iso8601: text).map { found($0) } ?? Field()
    }

    static func dossier(of articles: [DossierArticle]) -> Dossier {
        var dossier = Dossier(
            title: "Boats & bees", parts: [Part(articles: articles)],
            identifier: "0b5e0c1e-6a43-5f0e-9d57-4f7f3a1c2b3d", slug: "boats-and-bees")
        dossier.date = PartialDate(year: 2026, month: 11, day: 22)
        return dossier
    }

    static func catalogue(of articles: [DossierArticle]) -> Catalogue {
        Catalogue(of: dossier(of: articles))
    }

    /// One record, from the fields that a test is about.
    static func record(_ fill: (inout Attribution) -> Void) -> CatalogueRecord {
        catalogue(of: [article("a", fill)]).records[0]
    }

    /// For the golden files and for the judges.
    static var everything: Dossier {
        var dossier = dossier(of: [
            harbour, bridge, honey, signs, lighthouse, bakery, steamer, flood,
        ])
        dossier.catalogue.agency = "XX-Example"
        dossier.catalogue.callNumber = "VF {n}"
        dossier.parts[0].articles[0].subjects = [
            SubjectHeading("Harbors", scheme: "lcsh", uri: "https://subjects.example/sh1"),
            SubjectHeading("Hamnekraner", scheme: "humord", uri: "https://emne.example/2"),
            SubjectHeading("Coast & cranes"),
        ]
        dossier.parts[0].articles[0].clipping = clipping
        dossier.parts[0].articles[0].otherCaptures = [
            OtherCapture(
                file: "crane-2020.html", captured: PartialDate(year: 2020, month: 1, day: 5),
                sourceDigest: digest("crane", from: "e"), hasSameText: false),
            OtherCapture(
                file: "crane.html", sourceDigest: digest("crane", from: "d"), hasSameText: true),
        ]
        dossier.parts[0].articles[0].editorsNote = [
            Block(.paragraph([.text("Phoned the desk; the date is that of the printed issue.")]))
        ]
        return dossier
    }

    private static var clipping: Clipping {
        var clipping = Clipping()
        clipping.page = "B2–B3"
        clipping.edition = "Late city"
        clipping.accession = "2017/0412"
        clipping.clippedBy = "Kari Nes"
        clipping.clipped = PartialDate(year: 2017, month: 6, day: 18)
        return clipping
    }

    /// A newspaper, everything known.
    private static var harbour: DossierArticle {
        article("harbour", number: 1) {
            $0.title = found("The Harbour Gets a New Crane, Says harbour.example")
            $0.authors = found([
                Author(name: "Bertalan Balázsy", fileAs: "Balázsy, Bertalan"),
                Author(name: "Anna de Vries", fileAs: "Vries, Anna de"),
            ])
            $0.contributors[.translator] = found([
                Author(name: "Ola de Nord", fileAs: "Nord, Ola de")
            ])
            $0.contributors[.editor] = found([Author(name: "Coast Desk", kind: .corporate)])
            $0.contributors[.illustrator] = found([Author(name: "Lilja")])
            $0.contributors[.photographer] = found([
                Author(name: "Kari Vik", fileAs: "Vik, Kari")
            ])
            $0.site = found("Coast Weekly")
            $0.kind = found(.newspaper, .manifest)
            $0.published = date("2017-06-17T23:30+02:00")
            $0.captured = PartialDate(year: 2026, month: 11, day: 21)
            $0.language = found("en-GB")
            $0.url = found("https://coast.example/2017/06/17/crane/?page=1&view=full#top")
            $0.section = found(["News", "Local"])
            $0.tags = found(["harbours", "cranes, old and new", "Coast"])
            $0.rights = found("© Coast Weekly")
            $0.description = found("A crane, 40 % taller than the last; it cost $3 & a half.")
        }
    }

    /// Nynorsk, no author, no date.
    private static var bridge: DossierArticle {
        article("bridge", number: 2) {
            $0.title = found("Ei ny bru over fjorden")
            $0.site = found("Vikbladet")
            $0.language = found("nn")
            $0.url = found("https://vikbladet.example/bru")
        }
    }

    /// Signs that mean something to LaTeX, XML and RIS; bodies and a suffix among the authors.
    private static var honey: DossierArticle {
        article("honey", number: 3) {
            $0.title = found(
                "Honey {and} \"wax\": 100 % of #1_bees ~ \\o/ <b>TY  - BOOK</b> ^ $5 & }")
            $0.authors = found([
                Author(name: "Hive, Comb and Sons", kind: .corporate),
                Author(name: "Martin King Jr.", fileAs: "King, Martin, Jr."),
                Author(name: "Ahmed al-Masri", fileAs: "Masri, Ahmed al-"),
            ])
            $0.site = found("Bees & {Brood}")
            $0.kind = found(.blog)
            $0.published = date("2019-05")
            $0.language = found("en")
            $0.url = found("https://bees.example/a%20b/{c}?q=1%2C2_3")
            $0.tags = found(["wax\r\nER  - ", "honey"])
        }
    }

    /// Cyrillic, and a year alone.
    private static var signs: DossierArticle {
        article("signs", number: 4) {
            $0.title = found("Старая лодка вернулась на воду")
            $0.authors = found([Author(name: "Анна Морская", fileAs: "Морская, Анна")])
            $0.site = found("Лодка")
            $0.published = date("2008")
            $0.language = found("ru")
        }
    }

    /// No title, a single name, control characters.
    private static var lighthouse: DossierArticle {
        article("lighthouse", number: 5) {
            $0.title = found("灯台の\u{1F}明かりが\u{1E}\nまた\u{1D}灯った\u{0}", .openingWords)
            $0.titleIsSupplied = true
            $0.authors = found([Author(name: "海野")])
            $0.language = found("ja")
        }
    }

    /// A scholarly journal.
    private static var bakery: DossierArticle {
        article("bakery", number: 6) {
            $0.title = found("On the crumb of rye bread at −5 °C: façade or Kruste?")
            $0.authors = found([
                Author(name: "Žofie Dvořáková", fileAs: "Dvořáková, Žofie"),
                Author(name: "Łukasz Øvergård", fileAs: "Øvergård, Łukasz"),
            ])
            $0.site = found("Journal of Bread")
            $0.published = date("2021-12-01")
            $0.language = found("en")
            var part = PeriodicalPart()
            (part.volume, part.issue) = ("12", "3")
            (part.firstPage, part.lastPage) = ("101", "119")
            (part.issn, part.doi) = ("0317-8471", "10.1234/bread_5%3c")
            part.publisher = "Crust & Crumb"
            $0.periodical = found(part)
        }
    }

    /// The same author, year and first word as another.
    private static var steamer: DossierArticle {
        article("steamer", number: 7) {
            $0.title = found("Harbour without a crane")
            $0.authors = found([Author(name: "Bertalan Balázsy", fileAs: "Balázsy, Bertalan")])
            $0.site = found("Oar")
            $0.kind = found(.magazine)
            $0.published = date("2017-03-01")
            $0.language = found("en")
        }
    }

    /// A summary longer than a field of ISO 2709.
    private static var flood: DossierArticle {
        article("flood", number: 8) {
            $0.title = found("Flood in the boathouse")
            $0.language = found("de-AT")
            $0.description = found(
                (1...900).map { "Am Tag \($0) stieg das Wasser." }.joined(separator: " "))
        }
    }
}

extension CatalogueWriter {
    /// The whole file, of a format that is text.
    static func text(of catalogue: Catalogue, as format: CatalogueFormat) -> String {
        String(decoding: bytes(of: catalogue, as: format), as: UTF8.self)
    }
}
