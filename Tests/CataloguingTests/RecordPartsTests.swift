import ArticleModel
import Testing

@testable import Cataloguing

@Suite struct CitationKeyTests {
    private static func key(
        _ title: String, by author: Author? = nil, in site: String? = nil, year: Int? = nil,
        language: String? = nil
    ) -> String {
        SampleCatalogue.record {
            $0.title = SampleCatalogue.found(title)
            if let author { $0.authors = SampleCatalogue.found([author]) }
            if let site { $0.site = SampleCatalogue.found(site) }
            if let date = year.flatMap({ PartialDate(year: $0) }) {
                $0.published = SampleCatalogue.found(date)
            }
            if let language { $0.language = SampleCatalogue.found(language) }
        }.key
    }

    @Test func `a key is author, year and the title’s first word`() {
        let author = Author(name: "Bertalan Balázsy", fileAs: "Balázsy, Bertalan")
        #expect(Self.key("Norway’s boats", by: author, year: 2017) == "balazsy2017norways")
    }

    @Test func `without author and date it is site, nd and two words after the article`() {
        #expect(Self.key("Ei ny bru", in: "NRK", language: "nn") == "nrk-nd-ny-bru")
    }

    @Test func `letters of other scripts are written in ASCII`() {
        let author = Author(name: "Анна Морская", fileAs: "Морская, Анна")
        #expect(Self.key("Лодка", by: author, year: 2008) == "morskaa2008lodka")
        #expect(Self.key("Færing på Å", in: "Ås Blad", year: 2001) == "asblad2001faering")
    }

    @Test func `a key begins with a letter`() {
        #expect(Self.key("2020", year: 2020).hasPrefix("item-"))
        #expect(Self.key("…").hasPrefix("nd"))
    }

    @Test func `letters count on after z`() {
        #expect([2, 3, 26, 27, 28].map(CitationKey.suffix) == ["b", "c", "z", "ba", "bb"])
    }
}

@Suite struct InitialArticleTests {
    @Test(arguments: [
        ("The harbour", "en", 4), ("An oar", "en", 3), ("Thereafter", "en", 0), ("The ", "en", 0),
        ("[The harbour", "en", 5), ("“The harbour”", "en", 5), ("Ei ny bru", "nn", 3),
        ("Eit skip", "nn", 4), ("Den gamle båten", "nn", 4), ("Dei gamle", "nn", 4),
        ("Det er en båt", "nb", 0), ("L’heure", "fr", 2), ("Die Boote", "de", 4),
        ("Die boats", "en", 0), ("Die", "de", 0), ("The boats", "xx", 0),
    ])
    func `an article is counted in its own language`(title: String, language: String, count: Int) {
        #expect(InitialArticle.length(in: title, language: language) == count)
    }
}

@Suite struct RecordLanguageTests {
    @Test(arguments: [
        ("sq", "alb"), ("hy", "arm"), ("eu", "baq"), ("my", "bur"), ("zh", "chi"), ("cs", "cze"),
        ("nl", "dut"), ("fr", "fre"), ("ka", "geo"), ("de", "ger"), ("el", "gre"), ("is", "ice"),
        ("mk", "mac"), ("mi", "mao"), ("ms", "may"), ("fa", "per"), ("ro", "rum"), ("sk", "slo"),
        ("bo", "tib"), ("cy", "wel"),
    ])
    func `MARC has the bibliographic code where there are two`(tag: String, code: String) {
        #expect(RecordLanguage(tag)?.marc == code)
    }

    @Test(arguments: [
        ("nn", "nno"), ("nb", "nob"), ("no", "nor"), ("nn-NO", "nno"), ("pt-BR", "por"),
        ("en", "eng"), ("se", "sme"), ("sme", "sme"), ("cmn-Hans", "chi"), ("zh_TW", "chi"),
        ("uk", "ukr"), ("sr-Latn", "srp"), ("deu", "ger"),
    ])
    func `the others have their only one`(tag: String, code: String) {
        #expect(RecordLanguage(tag)?.marc == code)
    }

    @Test(arguments: ["", "und", "x", "english", "12"])
    func `what names no language is none`(tag: String) {
        #expect(RecordLanguage(tag) == nil)
    }

    @Test func `a language has its English name and babel’s`() {
        #expect(RecordLanguage("nn")?.englishName == "Norwegian (Nynorsk)")
        #expect(RecordLanguage("de-AT")?.englishName == "German")
        #expect(RecordLanguage("de-AT")?.babel == "naustrian")
        #expect(RecordLanguage("nb-NO")?.babel == "norsk")
        #expect(RecordLanguage("se")?.babel == nil)
    }
}

@Suite struct AuthorNameTests {
    @Test func `a name that is filed otherwise than read is a person’s`() {
        #expect(
            AuthorName(Author(name: "Anna de Vries", fileAs: "Vries, Anna de"))
                == .person(family: "Vries", given: "Anna", particle: "de", suffix: nil))
        #expect(
            AuthorName(Author(name: "Martin King Jr.", fileAs: "King, Martin, Jr."))
                == .person(family: "King", given: "Martin", particle: nil, suffix: "Jr."))
    }

    @Test func `one name alone stays whole, and so does a body’s`() {
        #expect(AuthorName(Author(name: "Madonna")) == .mononym("Madonna"))
        #expect(
            AuthorName(Author(name: "Hive, Comb and Sons", kind: .corporate))
                == .corporate("Hive, Comb and Sons"))
    }

    @Test func `a particle with a hyphen or an apostrophe joins the name`() {
        #expect(AuthorName.joined("de", "Vries") == "de Vries")
        #expect(AuthorName.joined("al-", "Masri") == "al-Masri")
        #expect(AuthorName.joined("d’", "Arc") == "d’Arc")
    }
}
