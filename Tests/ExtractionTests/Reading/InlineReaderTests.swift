import ArticleModel
import Testing

@Suite struct InlineReaderTests {
    @Test(arguments: [
        ("a <em>b</em> <b>c</b>", "a <em>b</> <strong>c</>"),
        ("H<sub>2</sub>O m<sup>2</sup>", "H<sub>2</>O m<sup>2</>"),
        ("<del>a</del><ins>b</ins><s>c</s>", "<del>a</><ins>b</><del>c</>"),
        ("<q>a</q> <small>b</small>", "<q>a</> <small>b</>"),
        ("<q>“a”</q> <q>„b“</q> <q>«c»</q>", "“a” „b“ «c»"),
        ("„<q>a <b>b</b></q>“ c „<q>d</q>“", "„a <strong>b</>“ c „d“"),
        ("<code>let  a</code> <kbd>Esc</kbd>", "<code>let a</code> <code>Esc</code>"),
        ("<abbr title='Global  Positioning'>GPS</abbr>", "GPS<=Global Positioning>"),
        ("<abbr>GPS</abbr>", "GPS"),
        ("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>", "漢<ruby kan>"),
        ("<ruby><ruby>漢<rt>kan</rt></ruby>字<rt></rt></ruby>", "漢<ruby kan>字"),
        ("a <span lang=fr>b</span> <span dir=rtl>c</span>", "a <fr>b</> <rtl>c</>"),
        ("a<br>b", "a⏎b"), ("a  \n b&nbsp;c", "a b\u{A0}c"), ("a <i> b </i> c", "a <em>b </>c"),
        ("a <i></i><b> </b> c", "a <strong></strong>c"),
        ("soft\u{AD}hyphen zero\u{200B}width", "softhyphen zerowidth"),
        ("<math alttext=x><mi>x</mi></math> y", "<math x> y"),
    ])
    func `an inline element means what HTML says`(html: String, signs: String) throws {
        let outline = try reading("<p>\(html)</p>")
        // White space by itself in an element is the space between its neighbours.
        let expected = signs.replacing("<strong></strong>", with: "")
        #expect(outline == "p \(expected)\n")
    }

    @Test(arguments: [
        ("/x?a=1", "https://example.org/x?a=1"), ("y.html", "https://example.org/a/y.html"),
        ("//e.org/", "https://e.org/"), ("mailto:a@example.org", "mailto:a@example.org"),
    ])
    func `a link is resolved against the page`(reference: String, target: String) throws {
        #expect(try reading("<p><a href='\(reference)'>x</a></p>") == "p [x](\(target))\n")
    }

    @Test(arguments: [
        ("<a href=/x>a </a>, b", "[a](https://example.org/x), b"),
        ("<a href=/x><b>a </b><i> </i></a>.", "[<strong>a</>](https://example.org/x)."),
        ("<a href=/x>a </a>.net", "[a](https://example.org/x) .net"),
        ("<a href=/x>a </a>b", "[a](https://example.org/x) b"),
    ])
    func `a link ends with its last word`(html: String, signs: String) throws {
        #expect(try reading("<p>\(html)</p>") == "p \(signs)\n")
    }

    @Test(arguments: ["😀", "👩‍🚒", "🇳🇴", "❤️", "👍🏽👍"])
    func `an emoji that is a picture is the sign`(sign: String) throws {
        #expect(try reading("<p>a <img src=/e.png alt='\(sign)'> b</p>") == "p a \(sign) b\n")
    }

    @Test(arguments: ["7", "#", "a 😀", "©a"])
    func `another picture stays one, whatever its words`(words: String) throws {
        #expect(try reading("<p>a <img src=/e.png alt='\(words)'> b</p>").contains("e.png"))
    }

    @Test func `a link is resolved against the page's base`() throws {
        let html = "<base href=/b/><p><a href=c>x</a></p>"
        #expect(try reading(html) == "p [x](https://example.org/b/c)\n")
    }

    @Test(arguments: [
        "#k", "https://example.org/a/#k", "/a#k",
    ])
    func `a link to another place of the article stays inside it`(reference: String) throws {
        let article = try chosen(
            "<p><a href='\(reference)'>Knots</a></p><h2 id=k>Knots</h2><p>One.</p>",
            url: "https://example.org/a/")
        let id = try #require(article.blocks[1].id)
        #expect(article.blocks.outline() == "p [Knots](block \(id))\nh1 Knots\np One.\n")
    }

    @Test func `a link to where it stands is none`() throws {
        let html = "<h2 id=k><a href=#k>Knots</a></h2><p>One.</p>"
        #expect(try reading(html) == "h1 Knots\np One.\n")
    }

    @Test
    func `a link to a place that is not in the article leaves its words, and the ledger says so`()
        throws
    {
        let article = try chosen("<p><a href=#k>Knots</a></p><div hidden id=k>One.</div>")
        #expect(article.blocks.outline() == "p Knots\n")
        #expect(article.linkChanges.map(\.reason) == [.missing])
    }

    @Test func `parameters that follow the reader go, and the ledger says so`() throws {
        let html = "<p>\n<a href='https://e.org/?a=1&amp;utm_source=n'>The  page</a></p>"
        let article = try chosen(html)
        #expect(article.blocks.outline() == "p [The page](https://e.org/?a=1)\n")
        #expect(
            article.linkChanges == [
                LinkChange(
                    reason: .tracking, text: "The page", before: "https://e.org/?a=1&utm_source=n",
                    after: "https://e.org/?a=1", line: 2)
            ])
    }

    @Test(arguments: [
        ("javascript:go()", LinkChange.Reason.unsafe), (" JavaScript:go()", .unsafe),
        ("data:text/html,x", .unsafe), ("rel.html", .unresolved),
    ])
    func `a link that leads nowhere is undone and its words stay`(
        reference: String, reason: LinkChange.Reason
    ) throws {
        let article = try chosen("<p>a <a href='\(reference)'>b</a></p>")
        #expect(article.blocks.outline() == "p a b\n")
        #expect(article.linkChanges.map(\.reason) == [reason])
        #expect(article.linkChanges.map(\.after) == [nil])
    }

    @Test func `formatting nested beyond the bound keeps its words, each once`() throws {
        let open = String(repeating: "<i>", count: 40)
        let article = try chosen("<div>\(open)a<br><br>b<span hidden>c</span> <b>d</b>")
        #expect(article.blocks.paragraphs == ["a", "b d"])
        #expect(article.removals.map(\.text) == ["c"])
    }

    @Test func `a mark of a footnote that is not in the article is left out`() throws {
        let html = """
            <p>Wind<sup id=r1><a href=#n1>1</a></sup>.</p>
            <ol hidden><li id=n1>A force. <a href=#r1>↩</a></li></ol>
            """
        #expect(try reading(html) == "p Wind.\n")
    }
}
