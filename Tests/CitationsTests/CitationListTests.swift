import ArticleModel
import Citations
import Testing

@Suite struct CitationListTests {
    static func work(
        _ title: String, by family: String, in year: Int, language: String? = nil
    ) -> CitedWork {
        var work = CitedWork(title: title)
        work.names = [CitedName(family: family, given: "Anna")]
        work.published = PartialDate(year: year)
        work.container = "The Lake"
        work.language = language
        return work
    }

    static func citations(
        _ works: [CitedWork], _ style: CitationStyle.Name, in language: CitationLanguage = .packet,
        packet: Labels = .english
    ) -> [Citation] {
        var settings = CitationSettings()
        settings.style = style
        settings.language = language
        return CitationList(settings, labels: packet).citations(of: works)
    }

    @Test func `works of the same name and year have letters, by their titles`() {
        let works = [
            Self.work("Oars", by: "Dahl", in: 2017), Self.work("Boats", by: "Dahl", in: 2017),
            Self.work("Sails", by: "Berg", in: 2017), Self.work("Nets", by: "Dahl", in: 2018),
        ]
        let chicago = Self.citations(works, .chicagoAuthorDate).map { $0.inText?.plainText }
        #expect(chicago == ["(Dahl 2017b)", "(Dahl 2017a)", "(Berg 2017)", "(Dahl 2018)"])
        let apa = Self.citations(works, .apa).map(\.reference.plainText)
        #expect(apa[0].hasPrefix("Dahl, A. (2017b). "))
        let mla = Self.citations(works, .mla).map { $0.inText?.plainText }
        #expect(mla == ["(Dahl)", "(Dahl)", "(Berg)", "(Dahl)"])
    }

    @Test func `undated works have letters too`() {
        var works = [
            Self.work("Oars", by: "Dahl", in: 2017), Self.work("Boats", by: "Dahl", in: 2017),
        ]
        for index in works.indices { works[index].published = nil }
        #expect(
            Self.citations(works, .apa).map { $0.inText?.plainText }
                == ["(Dahl, n.d.-b)", "(Dahl, n.d.-a)"])
    }

    @Test func `more works than letters go on with two`() {
        let works = (100..<130).map { Self.work("Boat \($0)", by: "Dahl", in: 2017) }
        let texts = Self.citations(works, .chicagoAuthorDate).map { $0.inText?.plainText ?? "" }
        #expect(texts[25...27] == ["(Dahl 2017z)", "(Dahl 2017aa)", "(Dahl 2017ab)"])
        #expect(Set(texts).count == 30)
    }

    @Test func `an article is cited in its own language, as a passage in it`() throws {
        let works = [
            Self.work("Båt", by: "Dahl", in: 2017, language: "nn-NO"),
            Self.work("Boats", by: "Berg", in: 2017, language: "en"),
            Self.work("Vene", by: "Virta", in: 2017, language: "fi"),
        ]
        let citations = Self.citations(works, .mla, in: .article)
        let reference = citations[0].reference
        let passage = Passage(language: "nn", content: reference.flatMap(\.children))
        #expect(reference == [.passage(passage)])
        #expect(reference.plainText == "Dahl, Anna. «Båt». The Lake, 2017.")
        #expect(citations[1].reference.plainText == "Berg, Anna. “Boats.” The Lake, 2017.")
        #expect(citations[2].reference.plainText == "Virta, Anna. “Vene.” The Lake, 2017.")
    }

    @Test func `a language named speaks in every citation`() throws {
        let language = try #require(CitationLanguage("de"))
        let works = [Self.work("Boats", by: "Berg", in: 2017)]
        #expect(
            Self.citations(works, .mla, in: language).map(\.reference.plainText)
                == ["Berg, Anna. „Boats“. The Lake, 2017."])
        #expect(CitationLanguage("fi") == nil)
        #expect(CitationLanguage("") == nil)
    }
}
