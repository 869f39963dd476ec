import ArticleModel
import Testing

@testable import Extraction

@Suite struct EmbeddedTextTests {
    private static let sentences = (1...12).map {
        "Boat number \($0) has \($0 + 2) oars and a crew of \($0 + 3) who row it every morning."
    }
    private static let data =
        #"<script type="application/ld+json">{"@type": "Article", "headline": "Boats", "#
        + #""articleBody": ""# + sentences.joined(separator: #"\n"#) + #""}</script>"#

    private func article(
        _ body: String, data: String = data, editing: Editing = Editing()
    ) throws -> CleanArticle {
        let html = "<html lang=en><title>Boats</title>\n\(data)<body>\(body)"
        return try Extractor().article(
            from: Source(name: "a.html", kind: .page, content: Array(html.utf8)), editing: editing)
    }

    @Test func `a text that the page holds and does not show is its article`() throws {
        let article = try article("<h1>Boats</h1><p>Please wait while we load the page.</p>")
        #expect(article.blocks.paragraphs == Self.sentences)
        #expect(article.blocks.allSatisfy { $0.origin.path == "/html/head[1]/script[1]" })
        #expect(article.blocks.allSatisfy { $0.origin.line == 2 })
        #expect(article.removals.contains { $0.text == "Please wait while we load the page." })
        #expect(article.doubts.contains { $0.code == .embeddedText })
    }

    @Test(arguments: [
        "<p>" + sentences.joined(separator: "</p><p>") + "</p>",
        "<p>" + sentences.joined(separator: " ").replacing("oars", with: "<b>oars</b>") + "</p>",
        "<p>" + String(repeating: "There is much to read here, and it is another text. ", count: 9),
    ])
    func `a page that shows a text keeps what it shows`(body: String) throws {
        let article = try article("<article>\(body)</article>")
        #expect(article.blocks.allSatisfy { !$0.origin.path.contains("script") })
        #expect(article.doubts.allSatisfy { $0.code != .embeddedText })
    }

    @Test func `a teaser in the data is no article`() throws {
        let data =
            #"<script type="application/ld+json">{"@type": "Article", "articleBody": "Boats."}"#
        #expect(
            try article("<p>One boat.</p>", data: data + "</script>").blocks.plainText
                == "One boat.")
    }

    @Test(arguments: ["<div hidden><p>Wait.", "<table><tr><td>Wait.", "<ul><li><b>Wait.", ""])
    func `what a broken page leaves open does not swallow the text`(body: String) throws {
        #expect(try article("<p>Boats.</p>" + body).blocks.paragraphs == Self.sentences)
    }

    @Test func `an editor may put back what the page shows, and settles the doubt`() throws {
        let shown = "Please wait while we load the page."
        let first = try article("<p>\(shown)</p>")
        let id = try #require(first.removals.first { $0.text == shown }?.id)
        var editing = Editing()
        editing.restore = [Editing.Instruction(id, file: "m.yaml", line: 1)]
        let article = try article("<p>\(shown)</p>", editing: editing)
        #expect(article.blocks.paragraphs == [shown] + Self.sentences)
        let doubt = try #require(first.doubts.first { $0.code == .embeddedText })
        #expect(doubt.fix == ##"keep: "#dossier-embedded-text""##)
        editing.keep = [Editing.Instruction("#dossier-embedded-text", file: "m.yaml", line: 1)]
        let agreed = try self.article("<p>\(shown)</p>", editing: editing)
        #expect(agreed.doubts.allSatisfy { $0.code != .embeddedText })
    }

    @Test(arguments: EmbeddedTextMember.all)
    func `every member reads as its example says`(member: EmbeddedTextMember) throws {
        let value = try JSONReader.value(in: Array(member.example.utf8))
        #expect(EmbeddedTextMember.html(of: value.members) == member.reading)
    }

    @Test func `samples of a text are found however it is broken into lines and marked up`() {
        let text = Self.sentences.joined(separator: " ")
        let samples = TextSamples(of: Array(text.utf8)[...])
        let lines = Self.sentences.joined(separator: "\n\n  ")
        #expect(samples.share(in: TextSamples.letters(lines.utf8)) == 1)
        #expect(samples.share(in: TextSamples.letters("Another text.".utf8)) == 0)
        #expect(TextSamples(of: []).share(in: Array("a".utf8)) == 0)
    }
}
