import ArticleModel
import Testing

@Suite struct PartialDateISO8601Tests {
    @Test(arguments: [
        "2017", "2017-06", "2017-06-17", "2017-06-17T09:30", "2017-06-17T09:30:05",
        "2017-06-17T09:30Z", "2017-06-17T09:30:05+02:00", "2017-06-17T23:59-09:30",
    ])
    func `what is written reads back`(text: String) {
        #expect(PartialDate(iso8601: text)?.description == text)
    }

    @Test func `a space may stand for the T`() {
        #expect(PartialDate(iso8601: "2017-06-17 09:30")?.description == "2017-06-17T09:30")
    }

    @Test(arguments: [
        "", "17", "20170", "2017-6", "2017-06-", "2017-13", "2017-02-29", "2017-06-17T",
        "2017-06-17T9:30", "2017-06-17T24:00", "2017-06-17T09:60", "2017-06-17T09:30+0200",
        "2017-06T09:30", " 2017", "2017-06-17x", "2017-06-17T09:30+24:00", "٢٠١٧",
    ])
    func `anything else is no date`(text: String) {
        #expect(PartialDate(iso8601: text) == nil)
    }
}
