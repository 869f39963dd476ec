import ArticleModel
import Intake
import Testing

@Suite struct CaptureCommentTests {
    @Test func `SingleFile's comment says where from and when`() throws {
        let capture = try capture(
            """
            Page saved with SingleFile
             url: https://example.com/lamps/?a=b
             saved date: Tue Nov 03 2020 18:08:02 GMT-0330 (Newfoundland Standard Time)
            """)
        #expect(capture.url == "https://example.com/lamps/?a=b")
        #expect(capture.date?.description == "2020-11-03T18:08:02-03:30")
    }

    @Test func `a browser's comment says where from`() throws {
        let capture = try capture(" saved from url=(0026)https://example.com/lamps/ ")
        #expect(capture == Capture(url: "https://example.com/lamps/"))
    }

    @Test(arguments: [
        "a lamp", "Page saved with SingleFile", "Page saved with SingleFile\nsaved date: yesterday",
        "Page saved with SingleFile\nsaved date: Tue Foo 03 2020 1 2", "saved from url=(", "",
    ])
    func `a comment that does not say so says nothing`(comment: String) throws {
        #expect(try capture(comment) == Capture())
    }

    @Test func `a day that the calendar lacks is no date`() throws {
        let comment = "Page saved with SingleFile\nsaved date: Tue Feb 30 2020 18:08:02 GMT+0000 ()"
        #expect(try capture(comment).date == nil)
    }

    private func capture(_ comment: String) throws -> Capture {
        let page = "<!doctype html><!--\(comment)--><title>Lamp</title>"
        return try Intake().source(named: "a.html", bytes: Array(page.utf8)).capture
    }
}
