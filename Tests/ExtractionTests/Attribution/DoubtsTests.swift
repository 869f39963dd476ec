import ArticleModel
import Testing

@testable import Extraction

@Suite struct DoubtsTests {
    private func article(
        _ attribution: Attribution = Attribution(), words: Int = 200
    ) -> CleanArticle {
        let text = Array(repeating: "ferry", count: words).joined(separator: " ")
        return CleanArticle(
            file: "a.html", attribution: attribution, blocks: [Block(.paragraph([.text(text)]))])
    }

    private func candidate(_ date: String, _ origin: AttributionOrigin) throws
        -> Candidate<PartialDate>
    {
        let value = try #require(DateReader(language: nil).date(date))
        return Candidate(value: value, origin: origin, evidence: date, line: 7)
    }

    @Test func `what is missing is a doubt with the line that settles it`() {
        let doubts = Doubts.doubts(about: article())
        #expect(doubts.map(\.code) == [.missingAuthor, .missingDate, .unknownLanguage])
        #expect(doubts.map(\.fix) == ["authors: none", "date: none", "language: en"])
    }

    @Test func `what an editor says to be absent is no doubt`() {
        var attribution = Attribution()
        attribution.authors.isDeclaredAbsent = true
        attribution.published.isDeclaredAbsent = true
        attribution.language.isDeclaredAbsent = true
        #expect(Doubts.doubts(about: article(attribution)).isEmpty)
    }

    @Test func `a dateline that contradicts the metadata by more than a day is a doubt`() throws {
        var attribution = Attribution()
        attribution.published.candidates = [
            try candidate("2019-05-04", .jsonLD), try candidate("2018-05-04", .visibleDate),
        ]
        let doubt = try #require(
            Doubts.doubts(about: article(attribution)).first { $0.code == .contradictoryDates })
        #expect(doubt.fix == "date: 2018-05-04" && doubt.line == 7)
        #expect(doubt.message.contains("2019-05-04"))
    }

    @Test(arguments: [("2019-05-05", nil), ("2019-04-30T10:00", "2019-05-01"), ("2019-05", nil)])
    func `a day's difference, a date of change and a vaguer date are no contradiction`(
        shown: String, modified: String?
    ) throws {
        var attribution = Attribution()
        attribution.published.candidates = [
            try candidate("2019-05-04", .jsonLD), try candidate(shown, .visibleDate),
        ]
        attribution.modified.candidates = try modified.map { [try candidate($0, .jsonLD)] } ?? []
        let codes = Doubts.doubts(about: article(attribution)).map(\.code)
        #expect(!codes.contains(.contradictoryDates))
    }

    @Test func `a date of change alone is a doubt`() throws {
        var attribution = Attribution()
        attribution.published.candidates = [try candidate("2019-05-04", .lastChange)]
        let doubt = try #require(
            Doubts.doubts(about: article(attribution)).first { $0.code == .modifiedOnly })
        #expect(doubt.fix == "date: 2019-05-04" && doubt.line == 7)
    }

    @Test func `what is likely but not certain is a doubt, and so is what was not printed`() throws
    {
        var attribution = Attribution()
        attribution.authors.candidates = [
            Candidate(
                value: [Author(name: "Ada \"A\" Lind")], origin: .byline, evidence: "", line: 3)
        ]
        attribution.authors.confidence = 0.5
        attribution.published.candidates = [try candidate("2019-05-04", .distantDate)]
        attribution.published.confidence = 0.2
        attribution.published.isUncertain = true
        let doubts = Doubts.doubts(about: article(attribution))
        #expect(doubts.map(\.code).prefix(2) == [.uncertainAuthor, .missingDate])
        #expect(doubts.map(\.fix).prefix(2) == [#"authors: ["Ada A Lind"]"#, "date: 2019-05-04"])
    }

    @Test func `days are counted over months and years`() throws {
        let last = try candidate("2019-12-31", .jsonLD).value
        let first = try candidate("2020-01-01", .jsonLD).value
        let leap = try candidate("2020-03-01", .jsonLD).value
        let day = try candidate("2020-02-28", .jsonLD).value
        #expect(last.isWithinADay(of: first) && !leap.isWithinADay(of: day))
    }

    @Test func `a supplied title and a short article are doubts`() {
        var attribution = Attribution()
        attribution.title.candidates = [
            Candidate(value: "The old ferry…", origin: .openingWords, evidence: "")
        ]
        attribution.titleIsSupplied = true
        let codes = Doubts.doubts(about: article(attribution, words: 10)).map(\.code)
        #expect(codes.first == .suppliedTitle && codes.last == .shortArticle)
    }
}
