import ArticleModel
import TestSupport
import Testing

@Suite struct InlineTests {
    @Test(arguments: [
        (Inline.text("a & b < c > \"d\" 'e'"), "a &amp; b &lt; c &gt; \"d\" 'e'"),
        (.text("so\u{AD}ft\u{200B}\u{8}"), "soft"),
        (.emphasis([.text("a")]), "<em>a</em>"),
        (.strong([]), ""),
        (.quote([.text("a")]), "<q>a</q>"),
        (.code("a<b"), "<code>a&lt;b</code>"),
        (
            .abbreviation([.text("H2S")], expansion: "\"x\""),
            "<abbr title=\"&quot;x&quot;\">H2S</abbr>"
        ),
        (.ruby(Ruby(base: [.text("港")], reading: [.text("みなと")])), "<ruby>港<rt>みなと</rt></ruby>"),
        (
            .passage(Passage(language: "nn", content: [.text("b")])),
            "<span lang=\"nn\" xml:lang=\"nn\">b</span>"
        ),
        (
            .passage(Passage(language: "ar", content: [.text("b")])),
            "<span lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">b</span>"
        ),
        (.passage(Passage(language: "C", content: [.text("b")])), "b"),
        (.footnoteReference(label: "7"), "<sup>7</sup>"),
        (.strong([.text(" ")]), " "),
        (
            .image(Image(source: "icon.png", alternative: "anchor")),
            "<span class=\"picture\">anchor</span>"
        ),
        (
            .image(Image(source: "https://e.org/i.png", alternative: "anchor")),
            "<a class=\"picture\" href=\"https://e.org/i.png\">anchor</a>"
        ),
        (.image(Image(source: "icon.png", alternative: "")), ""),
    ])
    func `an inline is written as XHTML`(inline: Inline, xhtml: String) throws {
        #expect(try SampleBook.body([.text("x"), inline]) == "<p>x\(xhtml)</p>\n")
    }

    @Test(arguments: [
        ("https://e.org/a b", "https://e.org/a%20b"),
        ("https://e.org/[x]%zz%C3", "https://e.org/%5Bx%5D%25zz%C3"),
        ("https://e.org/#a#b", "https://e.org/#a%23b"),
        ("HTTPS://e.org/ø", "https://e.org/%C3%B8"),
        ("mailto:a@b.org", "mailto:a@b.org"),
        ("https://10.0.0.1:80/", "https://10.0.0.1:80/"),
    ])
    func `an address is encoded until a link can hold it`(address: String, href: String) throws {
        let link = Inline.link(Link(target: .external(address), content: [.text("a")]))
        #expect(try SampleBook.body([link]) == "<p><a href=\"\(href)\">a</a></p>\n")
    }

    @Test(arguments: [
        "javascript:alert(1)", "whatsapp://send", "data:text/html,x", "file:///etc/x", "/x", "",
        "https://e..org/", "https://1.2.3/", "https://e.org:99999/", "mailto:",
    ])
    func `an address that no book may hold leaves its words`(address: String) throws {
        let link = Inline.link(Link(target: .external(address), content: [.text("a")]))
        #expect(try SampleBook.body([link]) == "<p>a</p>\n")
    }

    @Test func `a link to a place that is not there leaves its words`() throws {
        let links: [Link.Target] = [.block(id: "p9"), .article(slug: "none")]
        let inlines = links.map { Inline.link(Link(target: $0, content: [.text("a")])) }
        #expect(try SampleBook.body(inlines) == "<p>aa</p>\n")
    }

    @Test func `a formula keeps what is well-formed in it and its words in any case`() throws {
        func node(_ name: String, _ children: [Math.Node]) -> Math.Node {
            .element(
                name: name, attributes: [Math.Attribute(name: "onclick", value: "x()")],
                children: children)
        }
        let tree = [
            node("mfrac", [node("mi", [.text("a")]), node("mi", [.text("b")])]),
            node("mfrac", [node("mi", [.text("c")])]), node("script", [.text("d")]),
            node("mtd", [.text("e")]),
        ]
        let body = try SampleBook.body([.math(Math(tree: tree, tex: "a/b"))])
        #expect(
            body == """
                <p><math xmlns="http://www.w3.org/1998/Math/MathML" alttext="a/b"><mfrac>\
                <mi>a</mi><mi>b</mi></mfrac><mi>c</mi><mtext>d</mtext><mtext>e</mtext></math></p>

                """)
    }

    @Test func `a formula in TeX alone is printed as it was written`() throws {
        let body = try SampleBook.body([.math(Math(tex: "a < b"))])
        #expect(body == "<p><code class=\"math\">a &lt; b</code></p>\n")
    }
}
