import ArticleModel
import Testing

@testable import Extraction

/// Where dates stand apart from metadata and the lines below the title.
@Suite struct DateOriginsTests {
    private let story = String(repeating: "The ferry crossed the fjord that day. ", count: 10)

    private func published(_ html: String, url: String? = nil) throws -> Field<PartialDate> {
        try sampleAttribution("<html lang=en><title>The old ferry</title>" + html, url: url)
            .published
    }

    @Test func `a date that opens the first paragraph dates the article`() throws {
        let field = try published("<h1>The old ferry</h1><p>Oslo, 4 May 2019 – \(story)</p>")
        #expect(field.winner?.origin == .dateline)
        #expect(field.value?.description == "2019-05-04")
    }

    @Test func `a line at the foot dates the article when it says so`() throws {
        let text = "<h1>The old ferry</h1><p>\(story)<p>\(story)<p>\(story)"
        let said = try published(text + "<p>Posted by Ada Lind on 4 May 2019</p>")
        #expect(said.winner?.origin == .footDate)
        #expect(try published(text + "<p>The ferry sank. 4 May 2019</p>").candidates.isEmpty)
    }

    @Test func `of several days far from the title the first is offered, as uncertain`() throws {
        let text = "<h1>The old ferry</h1><p>\(story)<p>\(story)<p>\(story)"
        let field = try published(
            text + "<span class=date>4 May 2019</span><span class=date>6 June 2020</span>")
        #expect(field.candidates.map(\.origin) == [.distantDate])
    }

    @Test(arguments: [
        #"{"datePublished":"2019-05-04T10:00:00Z"}"#, #"{\"publishedAt\": \"2019-05-04\"}"#,
        "layer = {'first-publication': '2019-05-04 10:00'}",
    ])
    func `data in a script date a page that says no date elsewhere`(script: String) throws {
        let html = "<h1>The old ferry</h1><p>Text.</p><script>\(script)</script>"
        let field = try published(html)
        #expect(field.candidates.map(\.origin) == [.scriptData])
        #expect(field.candidates.first?.value.dayDescription == "2019-05-04")
        let dated = try published(html + "<meta name=date content=2018-01-01>")
        #expect(!dated.candidates.contains { $0.origin == .scriptData })
    }

    @Test func `data that tell several days date nothing`() throws {
        let script = #"[{"datePublished":"2019-05-04"},{"datePublished":"2018-05-04"}]"#
        #expect(try published("<h1>The ferry</h1><script>\(script)</script>").candidates.isEmpty)
    }

    @Test func `two digits are a year after full stops, and in a short line only`() throws {
        #expect(
            try published("<h1>The old ferry</h1><p>Harbour, 4.5.19</p>").value?.description
                == "2019-05-04")
        #expect(try published("<h1>The old ferry</h1><p>Odds of 4/5/19</p>").candidates.isEmpty)
        let long = "Version 4.5.19 of the timetable of the ferry, as it was printed"
        #expect(try published("<h1>The old ferry</h1><p>\(long)</p>").candidates.isEmpty)
    }

    @Test func `a copyright is no date`() throws {
        let foot = "<footer>© 2019 The Example</footer><p>Copyright 4 May 2019</p>"
        #expect(try published("<h1>The ferry</h1><p>\(story)<p>\(story)" + foot).value == nil)
    }

    @Test func `a line under the title counts whatever its name, a teaser there does not`() throws {
        let line = "<h1>The old ferry</h1><div class=teaser-meta>4 May 2019</div><p>Text."
        #expect(try published(line).value?.description == "2019-05-04")
        let teaser =
            "<h1>The old ferry</h1><div class=teaser><h3>A new pier</h3>4 May 2019</div><p>Text."
        #expect(try published(teaser).candidates.isEmpty)
    }

    @Test func `a page without headings has its head at the block that says its title`() throws {
        let menu = (1...30).map { "<p>Menu \($0)</p>" }.joined()
        let html =
            "<title>The old ferry is back – Example</title>" + menu
            + "<p><b>The old ferry is back</b></p><p>4 May 2019</p><p>\(story)</p>"
        #expect(try sampleAttribution(html).published.value?.description == "2019-05-04")
    }
}
