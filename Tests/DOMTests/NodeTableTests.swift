import DOM
import TestSupport
import Testing

/// The table of a page.
private func table(_ html: String) throws -> NodeTable {
    try Document(html: Array(html.utf8)).nodes()
}

@Suite struct NodeTableTests {
    @Test func `rows stand in document order and name their parents`() throws {
        let page = try table("<p>One <b>two</b> three</p><p>Four</p>")
        #expect(page.nodes.map(\.tag) == [.html, .body, .p, .text, .b, .text, .text, .p, .text])
        #expect(page.nodes.map(\.parent) == [-1, 0, 1, 2, 2, 4, 2, 1, 7])
        #expect(page.nodes.map(\.end) == [9, 9, 7, 4, 6, 6, 7, 9, 9])
    }

    @Test func `the text of an element is one range of the page's text`() throws {
        let page = try table("<p>One <b>two</b> three</p><p>Four &amp; five</p>")
        #expect(page.text(of: 2) == "One two three")
        #expect(page.text(of: 0) == "One two threeFour & five")
    }

    @Test(arguments: [
        ("we&#146;re", "we’re"), ("we\u{92}re", "we’re"), ("&#147;a&#x94;", "“a”"),
        ("\u{80} 5", "€ 5"), ("a\u{81}b £\u{A0}5", "a\u{81}b £\u{A0}5"),
    ])
    func `a control that Windows-1252 has a character for is that character`(
        html: String, text: String
    ) throws {
        let page = try table("<p title='\(html)'>\(html)</p>")
        let paragraph = try #require(page.first(.p))
        #expect(page.text(of: paragraph) == text)
        #expect(page.attribute(.title, of: paragraph) == text)
    }

    @Test func `attributes are found by name`() throws {
        let page = try table(#"<a HREF="/x?a=1&amp;b=2" class="k" data-odd>A</a>"#)
        let link = try #require(page.first(.a))
        #expect(page.attribute(.href, of: link) == "/x?a=1&b=2")
        #expect(page.attribute(.title, of: link) == nil)
        #expect(page.has(.class, link) && !page.has(.id, link))
        #expect(page.attributes(of: link).map(\.name) == ["href", "class", "data-odd"])
    }

    @Test func `a script keeps its source out of the text`() throws {
        let page = try table(#"<script type="a">if (a < b) "x"</script><p>Text</p>"#)
        let script = try #require(page.first(.script))
        #expect(String(decoding: page.source(of: script), as: UTF8.self) == #"if (a < b) "x""#)
        #expect(String(decoding: page.text, as: UTF8.self) == "Text")
    }

    @Test func `each script has its own source`() throws {
        let page = try table("<script>1</script><p>x</p><script></script><style>2</style>")
        let sources = page.nodes.indices.map {
            String(decoding: page.source(of: $0), as: UTF8.self)
        }
        #expect(sources.filter { !$0.isEmpty } == ["1", "2"])
    }

    @Test func `a text is one row, whatever it is made of, up to a comment`() throws {
        let page = try table("<p>a&amp;b</x>c &lt; d<!-- -->e<b></b>f</p>")
        let texts = page.nodes.indices.filter { page[$0].tag == .text }.map { page.text(of: $0) }
        #expect(texts == ["a&bc < d", "e", "f"])
    }

    @Test func `a long text begins on its own line and counts the breaks before it`() throws {
        let long = String(repeating: "word\n", count: 1000)
        let page = try table("<div>\n<p>\(long)</p></div>\n<p>x</p>")
        #expect(page.nodes.filter { $0.tag == .p }.map(\.line) == [2, 1003])
        #expect(page.nodes.first { $0.tag == .text && $0.text.count > 100 }?.line == 2)
    }

    @Test func `a prefix of an element's name is dropped, that of an attribute is kept`() throws {
        let page = try table(#"<o:p xml:lang="de">Text</o:p>"#)
        let element = try #require(page.first(.p))
        #expect(page.name(of: element) == "p")
        #expect(page.attribute(.xmlLang, of: element) == "de")
    }

    @Test func `a switch has its name for a value, any other attribute none`() throws {
        let page = try table("<input checked id>")
        let input = try #require(page.first(.input))
        #expect(page.attributes(of: input).map(\.value) == ["checked", ""])
    }

    @Test func `siblings are counted past those deeper inside`() throws {
        let page = try table("<div><div><div></div></div><p></p><div></div></div><div></div>")
        let divisions = page.nodes.indices.filter { page[$0].tag == .div }
        let last = divisions.map { page.path(of: $0).split(separator: "/").last }
        #expect(last == ["div[1]", "div[1]", "div[1]", "div[2]", "div[2]"])
    }

    @Test(arguments: AttributeName.allCases) func `every known attribute is found`(
        name: AttributeName
    ) throws {
        let page = try table("<p \(name.rawValue)='v'>x</p>")
        let element = try #require(page.first(.p))
        #expect(AttributeName.allCases.filter { page.has($0, element) } == [name])
        #expect(page.attribute(name, of: element) == "v")
    }

    @Test func `a template and a comment hold no text`() throws {
        let page = try table("<div><template><p>Hidden</p></template><!-- no --><p>Shown</p></div>")
        #expect(String(decoding: page.text, as: UTF8.self) == "Shown")
    }

    @Test func `a path counts the siblings of the same name`() throws {
        let page = try table("<div><p>1</p><ul></ul><p>2</p></div>")
        let last = try #require(page.nodes.lastIndex { $0.tag == .p })
        #expect(page.path(of: last) == "/html/body/div[1]/p[2]")
    }

    @Test func `a path leads XPath to the same row`() throws {
        let document = try Document(html: Array("<div><p>1<p>2<b>x</b><b>y</b></div>".utf8))
        let page = document.nodes()
        for row in 0..<page.count where page[row].tag != .text {
            #expect(try document.rows(at: page.path(of: row)) == [row])
        }
    }

    @Test func `lines are those of the source`() throws {
        let page = try table("<p>One</p>\n\n<div>\nTwo\n<b>Three</b></div>")
        let lines = page.nodes.filter { $0.tag == .p || $0.tag == .b || $0.tag == .div }.map(\.line)
        #expect(lines == [1, 3, 5])
    }

    @Test func `a name HTML does not know is kept`() throws {
        let page = try table("<custom-card>Text</custom-card>")
        let card = try #require(page.first(.other))
        #expect(page.name(of: card) == "custom-card")
    }

    @Test(arguments: HTMLTag.allCases) func `every tag belongs to the set it was put in`(
        tag: HTMLTag
    ) {
        let set: TagSet = [tag]
        #expect(set.contains(tag))
        #expect(HTMLTag.allCases.filter { set.contains($0) } == [tag])
    }
}
