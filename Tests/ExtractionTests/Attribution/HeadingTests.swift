import ArticleModel
import Testing

@testable import Extraction

/// Which heading is the title, and what its words are.
@Suite struct HeadingTests {
    private func title(_ body: String, declared: String? = nil) throws -> Field<String> {
        let head = declared.map { "<title>\($0)</title>" } ?? ""
        return try sampleAttribution(head + body).title
    }

    @Test(arguments: [
        ("<h1>The old<br>ferry</h1>", "The old ferry"),
        ("<h1><span>Week</span><span>The old ferry</span></h1>", "Week The old ferry"),
        ("<h1><b>Crossing</b>“The old ferry”</h1>", "Crossing “The old ferry”"),
        ("<h1><b>T</b>he old ferry</h1>", "The old ferry"),
        ("<h1>The i<i>Ferry</i></h1>", "The iFerry"),
        ("<h1>The old ferry <button>Copy</button></h1>", "The old ferry"),
        ("<h1>The old ferry <small>a report</small></h1>", "The old ferry"),
        ("<h1><small>The old ferry</small></h1>", "The old ferry"),
    ])
    func `a heading is read as a reader sees it`(html: String, words: String) throws {
        #expect(try title(html).value == words)
    }

    @Test func `of two headings of one level that the title holds, the one it begins with`() throws
    {
        let body = "<h1>The Great Handbook of Ferries</h1><h1>Ropes and knots</h1>"
        let field = try title(body, declared: "Ropes and knots – The Great Handbook of Ferries")
        #expect(field.value == "Ropes and knots")
        #expect(field.winner?.origin == .mainHeading)
    }

    @Test func `a single word that no other title knows is a banner`() throws {
        #expect(
            try title("<h1>Welcome</h1>", declared: "How ferries turn").value == "How ferries turn")
        #expect(try title("<h1>Ferries</h1>", declared: "How ferries turn").value == "Ferries")
        #expect(try title("<h1>Welcome</h1>", declared: "The ferry").value == "Welcome")
    }

    @Test func `the balloon of a translator is no title`() throws {
        let balloon = "<div class=skiptranslate><h1>Original text</h1></div>"
        #expect(try title(balloon, declared: "Fergen går att").value == "Fergen går att")
    }

    @Test(arguments: [
        "The old ferry | Harbour Post", "The old ferry | Harbour Post Magazine",
        "The old ferry | harbourpost.example.com",
    ])
    func `the site's name falls off with a word more, and as a host`(declared: String) throws {
        let site = "<meta property=og:site_name content=Harbour>"
        #expect(try title(site, declared: declared).value == "The old ferry")
    }

    @Test func `a label before a title ends at a word, not at a separator`() throws {
        let body = "<meta property=og:title content='The Great Handbook of Ferries'>"
        let field = try title(body, declared: "What is rope? - The Great Handbook of Ferries")
        #expect(!field.candidates.contains { $0.value.hasPrefix("-") })
    }
}
