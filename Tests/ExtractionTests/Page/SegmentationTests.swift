import DOM

import Testing

@testable import Extraction

@Suite struct SegmentationTests {
    /// The blocks of a page: what kind, and what they say.
    private func blocks(_ html: String) throws -> [String] {
        let page = try samplePage(html)
        return page.blocks.map {
            "\($0.kind)\($0.isDetached ? " inside" : ""): \(page.text(of: $0))"
        }
    }

    @Test(arguments: [
        ("<p>a<p>b", ["a", "b"]),
        ("<p>a <b>b</b> <i>c</i></p>", ["a b c"]),
        ("a<br>b", ["ab"]),
        ("a<br><br>b<br> <br>c", ["a", "b", "c"]),
        ("a<br><b>b</b><br>c", ["abc"]),
        ("<br><br>a<br><br>", ["a"]),
        ("<b>a<br><br>b</b>", ["a", "b"]),
        ("<div>a<p>b</p>c</div>", ["a", "b", "c"]),
        ("<a href=/x><h2>a</h2>b</a>", ["a", "b"]),
        ("<span>a<div>b</div>c</span>d", ["a", "b", "c", "d"]),
        ("<my-card>a</my-card><my-card>b</my-card>", ["ab"]),
        ("<my-card><p>a</p></my-card>b", ["a", "b"]),
        ("<ul><li>a<ul><li>b</ul>c</ul>", ["a", "b", "c"]),
        ("<table><tr><td>a<td>b</table>", ["a", "b"]),
        ("a<script>x</script>b<style>y</style>c<!-- z -->d", ["abcd"]),
        ("<p> \n </p><p>\t</p><p>a</p>", ["a"]),
    ])
    func `text is cut where a reader sees a break`(html: String, texts: [String]) throws {
        #expect(try blocks(html) == texts.map { "visible: " + $0 })
    }

    @Test func `a hidden word stands inside its sentence but is no part of it`() throws {
        #expect(
            try blocks("<p>a <span class=sr-only>b</span> c</p>")
                == ["visible: a c", "hidden inside: b"])
    }

    @Test func `whatever stands in a hidden block is hidden`() throws {
        #expect(
            try blocks("<div hidden><p>a</p><ul><li>b</ul></div><p>c</p>")
                == ["hidden: a", "hidden: b", "visible: c"])
    }

    @Test(arguments: ["select><option", "svg><title", "textarea", "object", "iframe", "video><p"])
    func `the text of a control is no part of the sentence`(tags: String) throws {
        #expect(try blocks("<p>a<\(tags)>b") == ["visible: a", "control inside: b"])
    }

    @Test(arguments: [
        "<a href=#a>¶</a>", "<a href=#a> # </a>", "<span class=mw-editsection>[<a>edit</a>]</span>",
    ])
    func `what a page adds to its headings is no part of them`(tool: String) throws {
        let found = try blocks("<h2>a \(tool)</h2>")
        #expect(found.count == 2 && found[0] == "visible: a" && found[1].hasPrefix("control"))
        #expect(try blocks("<p>a \(tool)</p>").count == 1)
    }

    @Test(arguments: [
        "<i class=material-icons>chevron_right</i>",
        "<span class='icon material-symbols-outlined'> open_in_new </span>",
    ])
    func `the name of an icon is no part of the sentence`(icon: String) throws {
        let found = try blocks("<p>a \(icon)</p>")
        #expect(found.count == 2 && found[0] == "visible: a")
        #expect(found[1].hasPrefix("control inside"))
    }

    @Test(arguments: ["<i class=material-icons>Chevron</i>", "<i class=term>chevron_right</i>"])
    func `a word that only looks like the name of an icon stays`(word: String) throws {
        #expect(try blocks("<p>a \(word)</p>").count == 1)
    }

    @Test func `a formula is one with its sentence, also where a picture hides it`() throws {
        let math = "<math><mi>x</mi><mo>=</mo><mn>2</mn></math>"
        #expect(try blocks("<p>a \(math) b</p>") == ["visible: a x=2 b"])
        #expect(
            try blocks("<p>a <span style='display: none'>\(math)</span> b</p>")
                == ["visible: a x=2 b"])
    }

    @Test func `the marks of footnotes stand apart`() throws {
        let html =
            "<p>a<sup id=r><a href=#n>1</a></sup> b</p><ol><li id=n>c <a href=#r>↩</a></ol>"
        #expect(
            try blocks(html)
                == [
                    "visible: a b", "footnoteMark inside: 1", "visible: c",
                    "footnoteMark inside: ↩",
                ])
    }

    @Test func `a block names the line of its first letter`() throws {
        let page = try samplePage("<div>\n\n a\n<p>\nb</p></div>\n<b>\nc</b>")
        #expect(page.blocks.map(\.line) == [3, 5, 7])
    }

    @Test func `the blocks that begin in an element are one run`() throws {
        let page = try samplePage("<p>a</p><div><p>b</p><p>c</p></div><p>d</p>")
        let div = try #require(page.nodes.first(.div))
        #expect(page.blockIndices(in: div..<page.nodes[div].end) == 1..<3)
        #expect(page.blockIndices(in: div..<div) == 1..<1)
    }
}
