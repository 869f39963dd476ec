import ArticleModel
import Testing

@testable import Extraction

@Suite struct PersonNamesTests {
    static let bylines: [(text: String, names: [String])] = [
        ("Ada Lind", ["Ada Lind"]),
        ("By Ada Lind", ["Ada Lind"]),
        ("BY ADA LIND", ["ADA LIND"]),
        ("Posted by: Ada Lind ", ["Ada Lind"]),
        ("By Ada Lind and Ola Nord", ["Ada Lind", "Ola Nord"]),
        ("Von Ada Lind und Ola Nord", ["Ada Lind", "Ola Nord"]),
        ("Av Ada Lind og Ola Nord", ["Ada Lind", "Ola Nord"]),
        ("Ada Lind, Ola Nord & Kari Vik", ["Ada Lind", "Ola Nord", "Kari Vik"]),
        ("Ada Lind, Ola Nord, and Kari Vik", ["Ada Lind", "Ola Nord", "Kari Vik"]),
        ("Ada Lind; Ola Nord / Kari Vik", ["Ada Lind", "Ola Nord", "Kari Vik"]),
        ("Ada Lind | Example News", ["Ada Lind"]),
        ("Ada Lind | ada@example.org", ["Ada Lind"]),
        ("Ada Lind, Political Editor", ["Ada Lind"]),
        ("Ada Lind, Reuters", ["Ada Lind"]),
        ("Ada Lind (Reuters)", ["Ada Lind"]),
        ("Ada Lind (with Ola Nord and Kari Vik)", ["Ada Lind"]),
        ("Ada Lind (with Ola Nord and Kari Vik) Reporter", []),
        ("Ada (Berg) Lind", ["Ada (Berg) Lind"]),
        ("Ada Lind for Example News", ["Ada Lind"]),
        ("Dr. Ada Lind, PhD", ["Ada Lind"]),
        ("Lind, Ada", ["Ada Lind"]),
        ("Ola Nord, Jr.", ["Ola Nord, Jr."]),
        ("José Vega y Prado", ["José Vega y Prado"]),
        ("Luz Vega y José Prado", ["Luz Vega", "José Prado"]),
        ("Voltaire", ["Voltaire"]),
        ("Reuters", ["Reuters"]),
        ("山田花子", ["山田花子"]),
        ("Anna de Vries", ["Anna de Vries"]),
        ("Lin Ma", ["Lin Ma"]), ("Ada Lind MA", ["Ada Lind"]), ("Ada Lind M.A.", ["Ada Lind"]),
        ("Dr. Lind", ["Dr. Lind"]), ("Prof. Dr. Ada Lind", ["Ada Lind"]),
        ("Ada Lind @adalind", ["Ada Lind"]), ("@adalind", ["@adalind"]),
        ("Per Lind", ["Per Lind"]), ("Oleh Lind", ["Oleh Lind"]), ("Von Lind", ["Von Lind"]),
        ("von Lind", ["von Lind"]), ("Von der Lind", ["Von der Lind"]),
        ("Di Lind", ["Di Lind"]), ("De Vries", ["De Vries"]), ("Por Lind", ["Por Lind"]),
        ("Par Ada Lind", ["Ada Lind"]), ("By Lind", ["Lind"]),
        ("Human in the Loop", ["Human in the Loop"]), ("Reuters in Oslo", ["Reuters"]),
        ("Ada LindAda Lind", ["Ada Lind"]), ("Ada Lind Ada Lind", ["Ada Lind"]),
        ("ada.lind", ["Ada Lind"]), ("adalind", ["adalind"]),
    ]

    @Test(arguments: bylines) func `a byline gives its names`(text: String, names: [String]) {
        #expect(PersonNames.authors(in: text).map(\.name) == names)
    }

    @Test(arguments: [
        "", "{{author}}", "${author}", "admin", "Author", "https://example.org/ada", "/author/ada",
        "ada@example.org", "null", "By", "Anonymous", "www.example.org", "---", "Follow Author",
        "Dr.", "AL", "example.org, Bergen, Norway",
    ])
    func `what names no one dies`(text: String) {
        #expect(PersonNames.authors(in: text).isEmpty)
    }

    @Test(arguments: [
        "Reuters", "NTB", "AFP", "Redaksjonen", "Staff", "Example Staff", "BWW News Desk",
        "The Associated Press", "University of Example", "Marketing Team",
    ])
    func `an agency or a desk is corporate and filed as it is read`(text: String) {
        let authors = PersonNames.authors(in: text)
        #expect(authors == [Author(name: text, kind: .corporate)])
    }

    @Test func `an author named twice is one`() {
        let authors = PersonNames.authors(in: ["Ada Lind", "ADA LIND", "Ola Nord"])
        #expect(authors.map(\.name) == ["Ada Lind", "Ola Nord"])
    }

    @Test func `a single comma inverts where the origin inverts`() {
        let authors = PersonNames.authors(in: ["Lind Berg, Ada"], isInverted: true)
        #expect(authors.map(\.name) == ["Ada Lind Berg"])
    }

    @Test(arguments: [
        ("Ada Lind", "Lind, Ada"), ("Anna de Vries", "Vries, Anna de"),
        ("Robert De Vries", "De Vries, Robert"), ("Omar al-Vega", "Vega, Omar al-"),
        ("Ola Nord, Jr.", "Nord, Ola, Jr."), ("Voltaire", "Voltaire"), ("山田 花子", "山田 花子"),
        ("Maria van der Berg", "Berg, Maria van der"),
    ])
    func `a name is filed under the family's`(name: String, filed: String) {
        #expect(FilingName.filed(name) == filed)
    }

    @Test func `no byline word is listed twice for a language`() {
        let pairs = BylineWord.all.flatMap { word in word.languages.map { "\(word.words) \($0)" } }
        #expect(Set(pairs).count == pairs.count)
    }

    @Test func `a byline word counts in its own language only`() {
        #expect(BylineWord.remainder(of: "Von Ada Lind", language: "de") == "Ada Lind")
        #expect(BylineWord.remainder(of: "Von Ada Lind", language: "nl") == nil)
        #expect(BylineWord.remainder(of: "Text: Ada Lind", language: "de") == "Ada Lind")
        #expect(BylineWord.remainder(of: "Byron lives", language: "en") == nil)
    }

    @Test(arguments: ["Per Lind", "Di Maria", "De Vries"])
    func `a word for "by" that begins names too is part of the name where no language is known`(
        name: String
    ) {
        #expect(BylineWord.remainder(of: name, language: nil) == nil)
        #expect(BylineWord.remainder(of: name, language: "nb") == nil)
    }
}
