import Testing

@testable import DOM

@Suite struct AttributeScannerTests {
    private func taken(_ html: String) -> (page: String, attributes: Int)? {
        Array(html.utf8).withUnsafeBufferPointer { html in
            AttributeScanner.scan(html, limit: 1_000).map { taken in
                (String(decoding: taken.page, as: UTF8.self), taken.attributes.count)
            }
        }
    }

    @Test(arguments: [
        ("<p class='a'>x", "<p >x", 1), ("<br class=a id=b />", "<br />", 2),
        ("<a\n href=x\n>", "<a\n\n>", 1), ("<p title='a > b' hidden>", "<p >", 2),
        ("<p>a < b</p>", "<p>a < b</p>", 0), ("<p title='&amp;&quot;&x=1'>", "<p >", 1),
        ("<!-- <p class=a> --><b id=c>", "<!-- <p class=a> --><b >", 1),
        ("<script src=x>'<p class=a>'</script>", "<script >'<p class=a>'</script>", 1),
    ])
    func `the attributes of plain tags are taken, lines stay`(
        html: String, page: String, count: Int
    ) throws {
        let taken = try #require(self.taken(html))
        #expect(taken.page == page && taken.attributes == count)
    }

    @Test(arguments: [
        "<p a='&eacute;'>", "<p a='&#39'>", "<p a='&#0;'>", "<p a='&#xD800;'>", "<p a='&#+1;'>",
        "<p a=x / b=y>", "<p \"a>", "<p a='x", "<p ä=x>",
        "<p \(String(repeating: "a", count: 101))=x>",
    ])
    func `other tags stay as they are`(html: String) throws {
        let taken = try #require(self.taken(html))
        #expect(taken.page == html && taken.attributes == 0)
    }

    /// Attributes as a page may have them.
    private static let samples = [
        "CLASS=a class=b", "a", "a=", "a = b", "a='b\"c' d=\"e'f\"", "a=b/c", "a=\"b\"c='d'",
        "hidden",
        "disabled checked=''", "href='/x?a=1&amp;b=2&c=3'", "t='&lt;b&gt; &quot;&apos;&quot;'",
        "t='&amp;amp; &amp &ampx; &; & &1'", "t='Å se: €'", "x:y=1 _z=2 .w=3 data-a.b-c=4",
        "t='a\n\tb'", "a=1 b a=2", "@click=x v-on:click=y", "t=\"<b class='c'>\"",
    ]

    /// A sign that is no name keeps libxml2's own reading of the tag.
    @Test(arguments: samples)
    func `libxml2 reads the same attributes`(sample: String) throws {
        for end in [">", " >", "\n>", " />"] {
            let ours = try Document(html: Array("<p><i \(sample)\(end)x</i>".utf8)).nodes()
            let theirs = try Document(html: Array("<p><i \" \(sample)\(end)x</i>".utf8)).nodes()
            let (own, other) = (try #require(ours.first(.i)), try #require(theirs.first(.i)))
            #expect(
                ours.attributes(of: own).map(\.name) == theirs.attributes(of: other).map(\.name))
            #expect(
                ours.attributes(of: own).map(\.value) == theirs.attributes(of: other).map(\.value))
            #expect(ours.nodes.map(\.line) == theirs.nodes.map(\.line))
        }
    }

    @Test func `elements that the parser puts around a tag have none of its attributes`() throws {
        let page = try Document(html: Array("<li class=a>x<td id=b>y".utf8)).nodes()
        let named = page.nodes.indices.filter { !page.attributes(of: $0).isEmpty }
        #expect(named.map { page.name(of: $0) } == ["li", "td"])
    }

    @Test func `bytes that are no UTF-8 are read as before`() throws {
        let html = Array("<p title='".utf8) + [0xE5] + Array("'>".utf8)
        let page = try Document(html: html).nodes()
        #expect(page.first(.p).flatMap { page.attribute(.title, of: $0) } == "å")
        let marked = try Document(html: [0xEF, 0xBB, 0xBF] + Array("<p id=a>x".utf8)).nodes()
        #expect(marked.first(.p).flatMap { marked.attribute(.id, of: $0) } == "a")
    }
}
