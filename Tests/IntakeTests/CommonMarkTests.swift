import CommonMark
import Testing

@Suite struct CommonMarkTests {
    @Test(arguments: [
        ("*a*", "<p><em>a</em></p>\n"), ("~~a~~", "<p><del>a</del></p>\n"),
        ("www.example.com", "<p><a href=\"http://www.example.com\">www.example.com</a></p>\n"),
        ("a <b>c</b>", "<p>a <b>c</b></p>\n"), ("", ""),
        ("a\0b", "<p>a\u{FFFD}b</p>\n"),
        (
            "|a|\n|-|\n|b|",
            "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n"
        ),
    ])
    func `Markdown is rendered with the extensions`(markdown: String, html: String) {
        #expect(self.html(markdown) == html)
    }

    @Test func `source positions are lines and columns of the Markdown`() {
        let options = CommonMark.Options(sourcePositions: true)
        #expect(
            html("\n# a\n\nb\nc", options)
                == "<h1 data-sourcepos=\"2:1-2:3\">a</h1>\n<p data-sourcepos=\"4:1-5:1\">b\nc</p>\n"
        )
    }

    @Test func `HTML and dangerous targets are left out when asked`() {
        let options = CommonMark.Options(rawHTML: false)
        #expect(!html("<script>x</script>", options).contains("script"))
        #expect(!html("[a](javascript:x)", options).contains("javascript"))
    }

    @Test func `footnotes are optional`() {
        let markdown = "a[^1]\n\n[^1]: b"
        #expect(html(markdown).contains("<section class=\"footnotes\""))
        #expect(!html(markdown, CommonMark.Options(footnotes: false)).contains("footnotes"))
    }

    @Test func `many threads at once see the same extensions`() async {
        let markdown = String(repeating: "~~a~~ www.example.com b\n\n", count: 50)
        let expected = html(markdown)
        await withTaskGroup { group in
            for _ in 0..<64 { group.addTask { html(markdown) == expected } }
            for await isSame in group { #expect(isSame) }
        }
    }

    private func html(_ markdown: String, _ options: CommonMark.Options = .init()) -> String {
        String(decoding: CommonMark.html(Array(markdown.utf8), options: options), as: UTF8.self)
    }
}
