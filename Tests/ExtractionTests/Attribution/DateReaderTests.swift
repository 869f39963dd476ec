import ArticleModel
import Testing

@testable import Extraction

@Suite struct DateReaderTests {
    @Test(arguments: [
        ("2017-06-17", "2017-06-17"), ("2017-06-17T09:30:00+02:00", "2017-06-17T09:30:00+02:00"),
        ("2017-06-17T09:30:00.000Z", "2017-06-17T09:30:00Z"),
        ("2017-06-17 09:30:00", "2017-06-17T09:30:00"),
        ("2017-06-17T0930-0500", "2017-06-17T09:30-05:00"),
        ("2017/06/17", "2017-06-17"), ("2017.6.7", "2017-06-07"), ("20170617", "2017-06-17"),
        ("20170617T093000Z", "2017-06-17T09:30:00Z"), ("2017-06", "2017-06"), ("2017", "2017"),
        ("Sat, 17 Jun 2017 23:30:00 -0700", "2017-06-17T23:30:00-07:00"),
        ("17 Jun 2017", "2017-06-17"), ("June 17, 2017", "2017-06-17"),
        ("June 2017", "2017-06"), ("2017-06-17T23:59:59-11:00", "2017-06-17T23:59:59-11:00"),
    ])
    func `a machine's date keeps its zone and its precision`(text: String, date: String) {
        #expect(DateReader(language: nil).date(text)?.description == date)
    }

    @Test(arguments: [
        "", "today", "2017-13-45", "2017-02-30", "17.06.17", "06/17/17", "1970-01-01T00:00:00Z",
        "0001-01-01", "12345", "yesterday at 09:30", "version 2.4.2017.1",
    ])
    func `what is no date is none`(text: String) {
        #expect(DateReader(language: "en").date(text) == nil)
    }

    static let written: [(language: String, text: String)] = [
        ("en", "June 17th, 2017"), ("en", "Published on 17 June 2017 at 9:30"),
        ("en-GB", "17/06/2017"), ("en-US", "06/17/2017"), ("nb", "17. juni 2017"),
        ("nn", "Laurdag 17. juni 2017 kl. 12"), ("de", "Samstag, 17. Juni 2017"),
        ("de", "17.06.2017, 09:30 Uhr"), ("fr", "Le 17 juin 2017"), ("es", "17 de junio de 2017"),
        ("pt", "17 de junho de 2017"), ("it", "17 giugno 2017"), ("nl", "17 juni 2017"),
        ("sv", "17 juni 2017"), ("da", "17. juni 2017"), ("fi", "17. kesäkuuta 2017"),
        ("pl", "17 czerwca 2017"), ("cs", "17. června 2017"), ("ru", "17 июня 2017 г."),
        ("uk", "17 червня 2017"), ("hu", "2017. június 17."), ("tr", "17 Haziran 2017"),
        ("ja", "2017年6月17日"), ("zh", "2017年06月17日 09:30"), ("ko", "2017년 6월 17일"),
        ("el", "17 Ιουνίου 2017"), ("ro", "17 iunie 2017"), ("id", "17 Juni 2017"),
    ]

    @Test(arguments: written)
    func `a date is read in the page's language`(language: String, text: String) {
        let date = DateReader(language: language).writtenDate(in: text)?.date
        #expect(date?.description == "2017-06-17")
    }

    @Test func `the first of a month may be an ordinal`() {
        let date = DateReader(language: "fr").writtenDate(in: "le 1er juillet 2019")?.date
        #expect(date?.description == "2019-07-01")
    }

    @Test func `numbers that two countries read differently are left alone`() {
        #expect(DateReader(language: "en").writtenDate(in: "03/04/2019") == nil)
        #expect(DateReader(language: nil).writtenDate(in: "03/04/2019") == nil)
        #expect(
            DateReader(language: "fr").writtenDate(in: "03/04/2019")?.date.description
                == "2019-04-03")
        #expect(
            DateReader(language: "en").writtenDate(in: "23/04/2019")?.date.description
                == "2019-04-23")
    }

    @Test func `another language's month is not guessed`() {
        #expect(DateReader(language: "de").writtenDate(in: "17 czerwca 2017") == nil)
    }

    @Test func `the words before a date tell a change from a publication`() throws {
        let date = try #require(
            DateReader(language: "en").writtenDate(in: "Last updated: June 17, 2017"))
        #expect(ModificationWord.isAmong(date.lead))
    }
}
