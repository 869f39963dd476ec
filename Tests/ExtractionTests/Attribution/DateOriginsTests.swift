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

    @Test(arguments: [
        "<blockquote><p>It leaves at four.</p>— The quay <a href=/1>June 3, 2019</a></blockquote>",
        "<figure><img src=a.jpg><figcaption>The ferry on 3 June 2019</figcaption></figure>",
        "<table><tr><th>Boat<th>Launched<tr><td>Selma<td>4 May 1998</table>",
        "<ul><li>2 April 2011: the bridge opens<li>3 April 2012: the ferry stops</ul>",
    ])
    func `what is quoted, shown, tabled or told of several days dates no article`(
        html: String
    ) throws {
        #expect(try published("<h1>The old ferry</h1>\(html)<p>\(story)").candidates.isEmpty)
    }

    @Test func `a list of one line may date the article`() throws {
        let list = "<ul><li>Ada Lind</li><li>3 June 2019</li><li>Updated 4 June 2019</li></ul>"
        let field = try published("<h1>The old ferry</h1>\(list)<p>\(story)")
        #expect(field.value?.description == "2019-06-03")
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

    @Test func `a line may be labelled by the one before`() throws {
        let text = "<h1>The old ferry</h1><p>\(story)<p>\(story)<p>\(story)"
        let said = try published(text + "<h4>Published</h4><p>4 May 2019</p>")
        #expect(said.winner?.origin == .footDate)
        let byline = try published(text + "<p>Written by Ada Lind</p><p>4 May 2019</p>")
        #expect(byline.value?.dayDescription == "2019-05-04")
        let changed = try sampleAttribution(
            "<html lang=en><h1>The old ferry</h1><p>Updated</p><p>4 May 2019</p><p>\(story)")
        #expect(changed.modified.value?.dayDescription == "2019-05-04")
        #expect(changed.published.candidates.map(\.origin) == [.lastChange])
    }

    @Test func `a note at the foot may go on to tell of other things`() throws {
        let note =
            "This entry was posted on Saturday, May 4th, 2019 at 1:00 pm and is filed under Ferries."
            + " You can follow any responses to this entry through the feed. Both comments and"
            + " pings are currently closed, and the harbour master reads all of what is sent."
        let text = "<h1>The old ferry</h1><p>\(story)<p>\(story)<p>\(story)"
        #expect(try published(text + "<p>\(note)</p>").winner?.origin == .footDate)
        let law = "The fare was raised on 4 May 2019 to three crowns for all who walk on board."
        #expect(try published(text + "<p>\(law)</p>").candidates.isEmpty)
    }

    @Test(arguments: [
        "Joined: 4 May 2012", "Member since 4 May 2012", "Registriert: 4. Mai 2012",
        "Termin: 4. Mai 2012",
    ])
    func `the date of an account or an event is not the article's`(line: String) throws {
        let page = "<html lang=de><h1>The old ferry</h1><p>\(line)</p><p>\(story)"
        #expect(try sampleAttribution(page).published.candidates.isEmpty)
    }

    @Test func `the last post of a thread is a change of it`() throws {
        let field = try published(
            "<h1>The old ferry</h1><p>12 replies, last post by Ola 9 June 2020</p><p>\(story)")
        #expect(field.candidates.map(\.origin) == [.lastChange])
    }

    @Test func `a date written for machines in a line is passed over for the reader's`() throws {
        let both = "<p>Ada Lind <b>2019-05-06T10:10:52+01:00</b> 4 May 2019</p>"
        #expect(
            try published("<h1>The old ferry</h1>" + both).value?.dayDescription == "2019-05-04")
        let glued = "<p>Ada Lind2019-05-06T10:10:52+01:004 May 2019|</p>"
        #expect(try published("<h1>The old ferry</h1>" + glued).candidates.isEmpty)
        let alone = "<p>Ada Lind <b>2019-05-06T10:10:52+01:00</b></p>"
        #expect(
            try published("<h1>The old ferry</h1>" + alone).value?.dayDescription == "2019-05-06")
    }

    @Test func `a short date has its whole one where the reader points at it`() throws {
        let html =
            "<h1>The old ferry</h1><p><span class=timestamp title='8:27 AM - 4 May 2019'>4 May"
        #expect(try published(html).value?.dayDescription == "2019-05-04")
    }

    @Test func `small print in the title may hold the date, and is no part of the title`() throws {
        let html =
            "<html lang=de><title>The old ferry is back</title>"
            + "<h1>The old ferry is back<br><small>04.05.2019 • Ferries</small></h1><p>\(story)"
        let attribution = try sampleAttribution(html)
        #expect(attribution.published.value?.dayDescription == "2019-05-04")
        #expect(attribution.title.value == "The old ferry is back")
    }
}
