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

    @Test(arguments: [1, 254, 255, 256, 2_000, 19_000])
    func `text survives deep nesting`(depth: Int) throws {
        let page = try Document(html: nested(depth)).nodes()
        #expect(String(decoding: page.text, as: UTF8.self) == "deepafter")
    }

    @Test func `nesting beyond the bound is an error, never lost text`() throws {
        let document = try Document(html: nested(100_000))
        #expect(throws: DOMError.tooDeep(bound: 20_000)) { try document.nodes() }
    }

    @Test func `a page of more nodes than the bound is an error`() throws {
        var limits = DocumentLimits()
        limits.nodes = 10
        let document = try Document(html: Array(String(repeating: "<p>x", count: 20).utf8))
        #expect(throws: DOMError.tooManyNodes(bound: 10)) { try document.nodes(limits: limits) }
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

    @Test func `every truncation of a page can be read or is refused`() throws {
        let html = Array(
            #"<!doctype html><p class="a">x &amp; <b>y</b><!-- c --><script>s</script>é"#.utf8)
        for length in 0...html.count {
            let document = try? Document(html: Array(html[..<length]))
            _ = try document?.nodes()
        }
    }

    private func nested(_ depth: Int) -> [UInt8] {
        let html =
            String(repeating: "<div>", count: depth) + "<p>deep</p>"
            + String(repeating: "</div>", count: depth) + "<p>after</p>"
        return Array(html.utf8)
    }
}
