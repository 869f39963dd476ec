import ArticleModel
import TestSupport
import Testing

@testable import Cataloguing

@Suite struct LaTeXTextTests {
    @Test(arguments: [
        ("Balázsy", "Bal{\\'a}zsy"), ("Dvořák", "Dvo{\\v{r}}{\\'a}k"), ("Ísland", "{\\'I}sland"),
        ("naïf", "na{\\\"{\\i}}f"), ("Færing på Ø", "F{\\ae}ring p{\\aa} {\\O}"),
        ("Łódź", "{\\L}{\\'o}d{\\'z}"), ("1–2 …", "1--2 {\\dots}"), ("Лодка", "Лодка"),
        ("50 % & {a}", "50 \\% \\& {\\textbraceleft}a{\\textbraceright}"),
    ])
    func `accents and signs become commands`(text: String, latex: String) {
        #expect(LaTeXText.ascii(text) == latex)
    }

    @Test func `for biber letters stay as they are`() {
        #expect(
            LaTeXText.escaped("Færing_1 {å}\\")
                == "Færing\\_1 {\\textbraceleft}å{\\textbraceright}{\\textbackslash}")
    }

    @Test func `an address keeps its signs and holds no brace`() {
        #expect(
            LaTeXText.address("https://a.example/{b}?c=%20_#d")
                == "https://a.example/%7Bb%7D?c=%20_#d")
    }
}

@Suite struct BibliographyTests {
    private static func title(_ title: String, language: String?) -> String {
        let record = SampleCatalogue.record {
            $0.title = SampleCatalogue.found(title)
            if let language { $0.language = SampleCatalogue.found(language) }
        }
        return BibliographyTitle.text(of: record, escape: LaTeXText.escaped)
    }

    @Test(arguments: [
        ("Norway Opened 33 New Harbours", "en", "Norway Opened 33 New Harbours"),
        ("The boat from Bergen is back", "en", "The boat from {Bergen} is back"),
        ("NRK tests its iPhone at oar.example", "en", "{NRK} tests its {iPhone} at {oar.example}"),
        ("Ei ny bru i Bergen", "nn", "{Ei ny bru i Bergen}"),
        ("A boat", nil, "{A boat}"),
    ])
    func `capitals that mean something are protected`(
        title: String, language: String?, expected: String
    ) {
        #expect(Self.title(title, language: language) == expected)
    }

    @Test func `names are split where BibTeX splits them, and nowhere else`() {
        let authors = [
            Author(name: "Anna de Vries", fileAs: "Vries, Anna de"),
            Author(name: "Martin King Jr.", fileAs: "King, Martin, Jr."),
            Author(name: "Hive, Comb and Sons", kind: .corporate), Author(name: "Sting"),
        ]
        #expect(
            BibliographyName.text(of: authors, escape: LaTeXText.escaped)
                == "de Vries, Anna and King, Jr., Martin and {Hive, Comb and Sons} and {Sting}")
    }

    @Test func `a tag with a comma stays one`() {
        let record = SampleCatalogue.record { $0.tags = SampleCatalogue.found(["a, b", "c"]) }
        #expect(BibliographyKeywords.text(of: record, escape: LaTeXText.escaped) == "{a, b}, c")
    }

    @Test(arguments: 1...40)
    func `braces come in pairs whatever the texts hold`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let catalogue = SampleCatalogue.catalogue(of: [
            SampleCatalogue.article("a") {
                $0.title = SampleCatalogue.found(random.text())
                $0.authors = SampleCatalogue.found([
                    Author(name: random.text(), fileAs: random.text())
                ])
                $0.site = SampleCatalogue.found(random.text())
                $0.url = SampleCatalogue.found(random.text())
                $0.description = SampleCatalogue.found(random.text())
            }
        ])
        for format in [CatalogueFormat.bibTeX, .bibLaTeX] {
            let text = CatalogueWriter.text(of: catalogue, as: format)
            let entry = text.unicodeScalars.drop { $0 != "{" }.dropLast(2)
            var depth = 0
            for sign in entry {
                depth += sign == "{" ? 1 : sign == "}" ? -1 : 0
                #expect(depth > 0, "\(text)")
            }
            #expect(depth == 1, "\(text)")
        }
    }
}

@Suite struct RISTests {
    @Test func `a line is a tag and a value, and only the last is ER`() {
        var random = SeededGenerator(seed: 3)
        let articles = (1...40).map { number in
            SampleCatalogue.article("a\(number)", number: number) {
                $0.title = SampleCatalogue.found(random.text())
                $0.tags = SampleCatalogue.found([random.text(), "ER  - \r\nTY  - BOOK"])
            }
        }
        let text = CatalogueWriter.text(of: SampleCatalogue.catalogue(of: articles), as: .ris)
        let lines = text.split(separator: "\r\n").map(String.init)
        #expect(lines.allSatisfy { $0.contains(#/^[A-Z][A-Z0-9]  - /#) || $0.isEmpty })
        #expect(lines.filter { $0.hasPrefix("ER") } == Array(repeating: "ER  - ", count: 40))
        #expect(lines.count { $0.hasPrefix("TY") } == 40)
    }
}
