import ArticleModel
import TestSupport
import Testing

@Suite struct NotesTests {
    private let notes = [
        SourceNote(
            number: 1, anchor: "the list", url: "https://e.org/?a=1&b=2",
            readableURL: "https://e.org/?a=1&b=2", host: "e.org",
            date: PartialDate(year: 2024, month: 6))
    ]

    private func link(_ words: String, note: Int? = 1) -> Inline {
        .link(
            Link(
                target: .external("https://e.org/?a=1&b=2"), content: [.text(words)], note: note))
    }

    private func page(_ inlines: [Inline], style: LinkStyle = .notes) throws -> PageInspection {
        var dossier = SampleBook.dossier([[Block(.paragraph(inlines))]])
        dossier.parts[0].articles[0].notes = notes
        dossier.links = style
        let files = try SampleBook.files(of: dossier)
        return PageInspection(files["EPUB/text/01-article-1.xhtml"] ?? "")
    }

    @Test func `the words of a link stay plain, their number leads to the note and back`() throws {
        let page = try page([.text("See "), link("the list"), .text(".")])
        let reference = try #require(page.elements("role", "doc-noteref").first)
        #expect(reference.attributes["href"] == "#a1-note-1")
        #expect(reference.attributes["id"] == "a1-note-1-ref")
        let backlink = try #require(page.elements("role", "doc-backlink").first)
        #expect(backlink.attributes["href"] == "#a1-note-1-ref")
        #expect(page.elements("href", "https://e.org/?a=1&b=2").count == 1)
        #expect(page.text.contains("the list, e.org, June 2024"))
    }

    @Test func `a note that is referred to three times leads back to each`() throws {
        let page = try page([link("a"), link("b"), link("c")])
        let backlinks = page.elements("role", "doc-backlink").compactMap { $0.attributes["href"] }
        #expect(backlinks == ["#a1-note-1-ref", "#a1-note-1-ref-2", "#a1-note-1-ref-3"])
        #expect(page.text.contains("1 b c the list"))
    }

    @Test func `a note that nothing refers to is still printed`() throws {
        let page = try page([.text("No link.")])
        #expect(page.elements("role", "doc-footnote").isEmpty)
        #expect(page.text.contains("https://e.org/?a=1&b=2"))
    }

    @Test func `links in the text need no notes`() throws {
        let page = try page([link("the list")], style: .inline)
        #expect(page.elements("role", "doc-noteref").isEmpty)
        #expect(page.elements("id", "a1-notes").isEmpty)
        #expect(page.elements("href", "https://e.org/?a=1&b=2").count == 1)
    }

    @Test func `a link may stand in the text and have a note`() throws {
        let page = try page([link("the list")], style: .both)
        #expect(page.elements("role", "doc-noteref").count == 1)
        #expect(page.elements("href", "https://e.org/?a=1&b=2").count == 2)
    }

    @Test func `a reference inside a link follows it`() throws {
        let inner = link("there")
        let outer = Inline.link(
            Link(target: .article(slug: "article-1"), content: [.text("see "), inner, .text("!")]))
        var dossier = SampleBook.dossier([[Block(.paragraph([outer]))]])
        dossier.parts[0].articles[0].notes = notes
        let text = try SampleBook.files(of: dossier)["EPUB/text/01-article-1.xhtml"] ?? ""
        #expect(text.contains("<a href=\"01-article-1.xhtml\">see there!</a><sup><a "))
    }

    @Test func `the page’s own footnotes keep their labels and their place in a list or not`()
        throws
    {
        let footnote = Block(
            .footnote(Footnote(label: "*", blocks: [Block(.paragraph([.text("By night.")]))])))
        let list = List(style: .bulleted, items: [List.Item(blocks: [footnote])])
        let page = PageInspection(
            try SampleBook.page([
                Block(.paragraph([.footnoteReference(label: "*")])), Block(.list(list)),
            ]))
        #expect(page.elements("href", "#a1-footnote-1").count == 1)
        #expect(page.elements("id", "a1-footnote-1").first?.attributes["role"] == "doc-footnote")
        #expect(page.text.contains("* By night."))
    }

    @Test func `a footnote in another language says so`() throws {
        let footnote = Footnote(label: "1", blocks: [Block(.paragraph([.text("Om natta.")]))])
        let page = PageInspection(
            try SampleBook.page([
                Block(.paragraph([.footnoteReference(label: "1")])),
                Block(.footnote(footnote), language: "nn"),
            ]))
        #expect(page.elements("id", "a1-footnote-1").first?.attributes["lang"] == "nn")
    }
}
