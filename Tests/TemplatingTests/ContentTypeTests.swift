import ArticleModel
import Templating
import Testing

@Suite struct ContentTypeTests {
    @Test(arguments: [
        ("epub/article.xhtml", ContentType.xml), ("epub/package.opf", .xml),
        ("epub/toc.ncx", .xml), ("markdown/article.md", .markdown(.gfm)),
        ("markdown/front-matter.yaml", .yaml), ("epub/packet.css", .plain),
    ])
    func `the inner extension decides`(name: String, contentType: ContentType) {
        #expect(ContentType(templateName: name) == contentType)
    }

    @Test func `an unknown extension has no content type`() {
        #expect(ContentType(templateName: "markdown/article.docx") == nil)
    }

    @Test func `XML text is safe between tags and in attributes`() {
        #expect(
            ContentType.xml.escaped("<a href='x'>\"&\"</a>\u{8}\u{FFFF}\tå")
                == "&lt;a href=&#39;x&#39;&gt;&quot;&amp;&quot;&lt;/a&gt;\tå")
    }

    @Test(arguments: [
        ("no", "\"no\""), ("12:30", "\"12:30\""), ("a: b # c", "\"a: b # c\""),
        ("say \"hi\" \\ n", "\"say \\\"hi\\\" \\\\ n\""), ("a\nb\tc", "\"a\\nb\\tc\""),
        ("\u{0}\u{85}\u{2028}", "\"\\u0000\\u0085\\u2028\""), ("", "\"\""), ("å 😀", "\"å 😀\""),
    ])
    func `YAML scalars are always quoted strings`(text: String, scalar: String) {
        #expect(ContentType.yaml.escaped(text) == scalar)
    }

    @Test(arguments: [
        ("1. Mai", "1\\. Mai"), ("a_b", "a_b"), ("_a", "\\_a"), ("[a]", "\\[a\\]"),
        ("# a", "\\# a"), (" a \n b ", "a b"), ("a\u{8}b", "ab"), ("AT&T", "AT&T"),
    ])
    func `Markdown text is escaped for any place in a line`(text: String, escaped: String) {
        #expect(ContentType.markdown(.gfm).escaped(text) == escaped)
    }

    @Test func `plain text stays as it is`() {
        #expect(ContentType.plain.escaped("<&*") == "<&*")
    }
}
