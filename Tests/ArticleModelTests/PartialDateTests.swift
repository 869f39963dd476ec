import ArticleModel
import TestSupport
import Testing

@Suite struct PartialDateTests {
    @Test func `a date is written as precisely as it is known`() throws {
        let time = PartialDate.Time(hour: 9, minute: 5, second: nil, offset: 120)
        #expect(try #require(PartialDate(year: 2017)).description == "2017")
        #expect(try #require(PartialDate(year: 2017, month: 6)).description == "2017-06")
        #expect(try #require(PartialDate(year: 2017, month: 6, day: 7)).description == "2017-06-07")
        let moment = try #require(PartialDate(year: 2017, month: 6, day: 7, time: time))
        #expect(moment.description == "2017-06-07T09:05+02:00")
    }

    @Test(arguments: [(1900, 2, 29), (2023, 4, 31), (2024, 13, 1), (999, 1, 1), (2024, 0, 1)])
    func `a date the calendar does not have is refused`(year: Int, month: Int, day: Int) {
        #expect(PartialDate(year: year, month: month, day: day) == nil)
    }

    @Test func `a month sorts after its days and before the next month`() throws {
        let dates = [
            PartialDate(year: 2017, month: 7, day: 1), PartialDate(year: 2017, month: 6),
            PartialDate(year: 2017), PartialDate(year: 2017, month: 6, day: 30),
        ].compactMap { $0 }.sorted().map(\.description)
        #expect(dates == ["2017-06-30", "2017-06", "2017-07-01", "2017"])
    }
}
