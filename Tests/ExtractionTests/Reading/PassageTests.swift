import ArticleModel
import Testing

@Suite struct PassageTests {
    private static let rest = "<p>One story, told at length so that no box holds most of it.</p>"

    /// The outline without the paragraph that every sample begins with.
    private func passage(_ html: String) throws -> String {
        let outline = try reading(Self.rest + html)
        return outline.split(separator: "\n", maxSplits: 1).dropFirst().joined()
    }

    @Test(arguments: [
        "<blockquote><p>Wind.</p><footer>A. Sailor</footer></blockquote>",
        "<blockquote><p>Wind.</p><cite>A. Sailor</cite></blockquote>",
    ])
    func `who is quoted stands apart from the quotation`(html: String) throws {
        #expect(try passage(html).hasPrefix("quotation — "))
        #expect(try passage(html).contains("A. Sailor"))
        #expect(try passage(html).hasSuffix("\n  p Wind.\n"))
    }

    @Test func `a last line that begins with a dash names who is quoted`() throws {
        let html = "<blockquote><p>Wind.</p><p>— A. Sailor</p></blockquote>"
        #expect(try passage(html) == "quotation — — A. Sailor\n  p Wind.\n")
    }

    @Test(arguments: [
        "<blockquote class=pullquote>Wind.</blockquote>",
        "<blockquote class=pull-quote>Wind.</blockquote>",
        "<aside class=pullquote>Wind.</aside>", "<aside class='m pull'><p>Wind.</p></aside>",
        "<div class=pull-quote>Wind.</div>",
        "<aside class=pullquote><blockquote>Wind.</blockquote></aside>",
        "<figure class=wp-block-pullquote><blockquote>Wind.</blockquote></figure>",
    ])
    func `a pull quote is told from a quotation`(html: String) throws {
        #expect(try passage(html) == "pull quote\n  p Wind.\n")
    }

    @Test func `a quotation that floats is no pull quote`() throws {
        #expect(
            try passage("<blockquote class=pull-right>Wind.</blockquote>")
                == "quotation\n  p Wind.\n")
    }

    @Test(arguments: [
        "<aside><h3>Facts</h3><p>Wind.</p></aside>",
        "<details><summary>Facts</summary><p>Wind.</p></details>",
        "<div class=fact-box><h3>Facts</h3><p>Wind.</p></div>",
        "<section class=faktaboks><h3>Facts</h3><p>Wind.</p></section>",
    ])
    func `a box has a title`(html: String) throws {
        #expect(try passage(html) == "aside Facts\n  p Wind.\n")
    }

    @Test func `a part of the page that is open from the start is no box`() throws {
        #expect(
            try passage("<details open><summary>Facts</summary><p>Wind.</p></details>")
                == "p Facts\np Wind.\n")
    }

    @Test func `code that is indented as a quotation is code`() throws {
        #expect(try passage("<blockquote><pre>a = 1</pre></blockquote>") == "code \n  | a = 1\n")
    }

    @Test func `a box that holds most of the article is a frame`() throws {
        #expect(try reading("<aside><h3>A</h3><p>Wind.</p></aside>") == "h1 A\np Wind.\n")
    }

    @Test func `code keeps every space and line break, and its language`() throws {
        let html = "<pre><code class='hljs language-swift'>\nlet a = 1\n\n    let b\n</code></pre>"
        #expect(try passage(html) == "code swift\n  | let a = 1\n  | \n  |     let b\n")
    }

    @Test func `lines of code in elements of their own stay lines`() throws {
        #expect(
            try passage("<pre><div>a</div><div>b</div>c<br>d</pre>")
                == "code \n  | a\n  | b\n  | c\n  | d\n")
    }

    @Test func `what is hidden in code is in the ledger alone`() throws {
        let article = try chosen("<pre>a<span hidden>b</span>\nc</pre>")
        #expect(article.blocks.plainText == "a\nc")
        #expect(article.removals.map(\.text) == ["b"])
    }

    @Test func `the page's footnotes are footnotes`() throws {
        let html = """
            <p>Wind<sup id=r1><a href=#n1>[1]</a></sup> and sea.</p>
            <ol><li id=n1><p>A force. <a href=#r1>↩</a></p></li></ol>
            """
        #expect(try passage(html) == "p Wind[^1] and sea.\nfootnote 1\n  p A force.\n")
    }
}
