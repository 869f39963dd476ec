import DOM
import TestSupport
import Testing

@Suite struct DocumentTests {
    @Test(arguments: ["", " ", "\n\n"]) func `a page without markup is refused`(html: String) {
        #expect(throws: DOMError.empty) { try Document(html: Array(html.utf8)) }
    }

    @Test func `a bad XPath is named in the error`() throws {
        let page = try Document(html: Array("<p>".utf8))
        #expect(throws: DOMError.badXPath("//[")) { try page.rows(at: "//[") }
        #expect(throws: DOMError.badXPath("count(//p)")) { try page.rows(at: "count(//p)") }
    }

    @Test(arguments: [1, 254, 255, 256, 1_900])
    func `text survives deep nesting`(depth: Int) throws {
        let page = try Document(html: nested(depth)).nodes()
        #expect(String(decoding: page.text, as: UTF8.self) == "deepafter")
    }

    @Test func `nesting beyond the bound is an error, never lost text`() throws {
        #expect(throws: DOMError.excess(.depth, 2_000)) {
            try Document(html: nested(100_000))
        }
    }

    @Test func `a page of more nodes than the bound is an error`() throws {
        var limits = DocumentLimits()
        limits.nodes = 10
        let html = Array(String(repeating: "<p>x", count: 20).utf8)
        #expect(throws: DOMError.excess(.nodes, 10)) {
            try Document(html: html, limits: limits)
        }
    }

    @Test func `a page that nests much in deep places is an error`() throws {
        var limits = DocumentLimits()
        limits.ancestors = 1_000
        let deep = String(repeating: "<div>", count: 30)
        #expect(throws: DOMError.excess(.ancestors, 1_000)) {
            let html = deep + String(repeating: "<br>", count: 100)
            return try Document(html: Array(html.utf8), limits: limits)
        }
        _ = try Document(html: Array((deep + "<br>").utf8), limits: limits)
    }

    @Test(arguments: ["<xN></xN>", "<p xN>", "<xN/>a&gt;>", "a<p xN=1>", "é<xN>é"])
    func `a page of more names than the bound is an error`(piece: String) throws {
        var limits = DocumentLimits()
        limits.names = 100
        let html = (0..<200).map { piece.replacing("N", with: "\($0)") }.joined() + "é"
        #expect(throws: DOMError.excess(.names, 100)) {
            try Document(html: Array(html.utf8), limits: limits)
        }
    }

    @Test(arguments: [1, 299, 300, 301, 602])
    func `a page of more text than the bound is an error, wherever it ends`(length: Int) throws {
        var limits = DocumentLimits()
        limits.text = 900
        for text in ["a", "é", ">", "&amp;", "a<br/>"] {
            let html = String(repeating: text, count: 1_000) + String(repeating: "b", count: length)
            #expect(throws: DOMError.excess(.text, 900)) {
                try Document(html: Array(html.utf8), limits: limits)
            }
        }
    }

    @Test(arguments: [
        "<p ATTRS>", "<!-- <script> --><p ATTRS>", "<script>a<b c='</script><p ATTRS>",
        "<style>p{}</STYLE><p b=\"<i>\"ATTRS>", "<p =\" ATTRS\">", "a<b>c<1 <p / ATTRS />",
    ])
    func `tags of more attributes than the bound are an error`(html: String) throws {
        let names = (0..<200).map { "a\($0)" }.joined(separator: " ")
        var limits = DocumentLimits()
        limits.attributePairs = 200 * 200 - 1
        let bytes = Array(html.replacing("ATTRS", with: names).utf8)
        #expect(throws: DOMError.excess(.attributePairs, limits.attributePairs)) {
            try Document(html: bytes, limits: limits)
        }
        limits.attributePairs = 202 * 202
        _ = try Document(html: bytes, limits: limits)
    }

    @Test func `words of scripts and comments are no attributes`() throws {
        let words = String(repeating: "a ", count: 500)
        var limits = DocumentLimits()
        limits.attributePairs = 100
        let html = "<!-- <p \(words)> --><script>a<b \(words)</script><p title='\(words)'>x"
        _ = try Document(html: Array(html.utf8), limits: limits)
    }

    @Test func `the page's own charset is not believed`() throws {
        let html = #"<meta charset="windows-1252"><p>blåbær</p>"#
        let page = try Document(html: Array(html.utf8)).nodes()
        #expect(String(decoding: page.text, as: UTF8.self) == "blåbær")
    }

    @Test func `what stands behind the end of the page belongs to its body`() throws {
        let page = try Document(html: Array("<p>a</p></body></html><div>b</div>c".utf8)).nodes()
        #expect(String(decoding: page.text, as: UTF8.self) == "abc")
        #expect(page.nodes.filter { $0.parent < 0 }.count == 1)
    }

    @Test(arguments: ["", "<!doctype html>", "<!-- c -->"])
    func `what stands behind the end comes last, and XPath finds it there`(prolog: String) throws {
        let html = prolog + "<html><body>a</body><i>b</i></html><script>s</script><u>c</u><u>d</u>"
        let document = try Document(html: Array(html.utf8))
        let page = document.nodes()
        #expect(String(decoding: page.text, as: UTF8.self) == "abcd")
        #expect(page.nodes.map(\.end).allSatisfy { $0 <= page.nodes[0].end })
        for row in 0..<page.count where page[row].tag != .text {
            #expect(try document.rows(at: page.path(of: row)) == [row])
        }
    }

    @Test(arguments: ["article", "main", "svg", "x-page"])
    func `an element that belongs into no head begins the body`(name: String) throws {
        let html = "<!doctype html><title>t</title><\(name)>a</\(name)><p>b</p></head><body>c"
        let page = try Document(html: Array(html.utf8)).nodes()
        let body = try #require(page.first(.body))
        #expect(page.nodes.count { $0.tag == .body } == 1)
        #expect(page.text(of: body) == "abc")
        #expect(page.children(of: 0).map(page.name) == ["head", "body"])
    }

    @Test func `what belongs into a head stays there`() throws {
        let html = """
            <title>t</title><meta name=a><noscript><link href=b></noscript><template>c</template>\
            <script>d</script><style>e</style><base href=f><p>g
            """
        let page = try Document(html: Array(html.utf8)).nodes()
        let head = try #require(page.first(.head))
        #expect(page.children(of: head).count == 7)
    }

    @Test func `every truncation of a page can be read or is refused`() {
        let html = Array(
            #"<!doctype html><p class="a">x &amp; <b>y</b><!-- c --><script>s</script>é"#.utf8)
        for length in 0...html.count {
            let page = try? Document(html: Array(html[..<length])).nodes()
            #expect(page.map { !$0.nodes.isEmpty } ?? true)
        }
    }

    private func nested(_ depth: Int) -> [UInt8] {
        let html =
            String(repeating: "<div>", count: depth) + "<p>deep</p>"
            + String(repeating: "</div>", count: depth) + "<p>after</p>"
        return Array(html.utf8)
    }
}
