import ArticleModel
import Cataloguing
import Testing

@Suite struct CatalogueTests {
    private static let twins = ["b", "a", "c"].enumerated().map { number, slug in
        SampleCatalogue.article(slug, number: number + 1) {
            $0.title = SampleCatalogue.found("Boats")
            $0.authors = SampleCatalogue.found([Author(name: "Per Ås", fileAs: "Ås, Per")])
            $0.published = SampleCatalogue.date("2020")
        }
    }

    @Test func `records follow the packet, and every key is there once`() {
        let catalogue = SampleCatalogue.catalogue(of: Self.twins)
        let records = catalogue.records
        #expect(
            records.map(\.textDigest) == Self.twins.map(\.article.textDigest))
        #expect(Set(records.map(\.key)) == ["as2020boats", "as2020boatsb", "as2020boatsc"])
    }

    @Test func `another reading order leaves every article its key`() {
        let keys = Self.keysByNumber(Self.twins)
        #expect(Self.keysByNumber(Self.twins.reversed()) == keys)
    }

    private static func keysByNumber(_ articles: [DossierArticle]) -> [String: String] {
        let records = SampleCatalogue.catalogue(of: articles).records
        return Dictionary(uniqueKeysWithValues: records.map { ($0.controlNumber, $0.key) })
    }

    @Test func `two articles with one text are two records`() {
        let article = SampleCatalogue.article("a") { $0.title = SampleCatalogue.found("Boats") }
        let records = SampleCatalogue.catalogue(of: [article, article]).records
        #expect(Set(records.map(\.controlNumber)).count == 2)
        #expect(Set(records.map(\.key)).count == 2)
    }

    @Test func `every text is one line without signs that no format may hold`() {
        let record = SampleCatalogue.record {
            $0.title = SampleCatalogue.found(" A\u{1E}\r\nlong\u{AD} \u{2028}title ")
            $0.tags = SampleCatalogue.found(["\u{200B}", "oars\n"])
        }
        #expect(record.title == "A long title")
        #expect(record.tags == ["oars"])
    }

    @Test func `what is not known is absent`() {
        let record = SampleCatalogue.record { _ in }
        #expect(record.authors.isEmpty && record.published == nil && record.publication == nil)
        #expect(record.printedTitle == "[a.html]")
        #expect(record.kind == .webpage)
    }

    @Test func `a page with a volume is of a journal, unless the editor says otherwise`() {
        var part = PeriodicalPart()
        part.volume = "3"
        let journal = SampleCatalogue.record { $0.periodical = SampleCatalogue.found(part) }
        #expect(journal.kind == .journal)
        let magazine = SampleCatalogue.record {
            $0.periodical = SampleCatalogue.found(part)
            $0.kind = SampleCatalogue.found(.magazine, .manifest)
        }
        #expect(magazine.kind == .magazine)
        let page = SampleCatalogue.record {
            $0.periodical = SampleCatalogue.found(part)
            $0.kind.isDeclaredAbsent = true
        }
        #expect(page.kind == .webpage)
    }
}
