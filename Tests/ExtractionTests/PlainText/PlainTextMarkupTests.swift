import ArticleModel
import Extraction
import Testing

@Suite struct PlainTextMarkupTests {
    private func article(_ text: String) throws -> CleanArticle {
        try Extractor().article(
            from: Source(name: "a.txt", kind: .plainText, content: Array(text.utf8)))
    }

    private static let story = """
        The old boat lay at the quay for three winters before anyone asked whose she was, and then
        two people asked in the same week.
        """

    @Test func `a short line without a final mark is a heading`() throws {
        let text = "\(Self.story)\n\nA new owner\n\n\(Self.story)"
        #expect(try article(text).blocks.outline().contains("\nh1 A new owner\n"))
    }

    @Test func `the first such line is the title and leaves the body`() throws {
        let article = try article("A boat at the quay\n\n\(Self.story)")
        #expect(article.attribution.title.value == "A boat at the quay")
        #expect(article.removals.map(\.isAttribution) == [true])
    }

    @Test func `a line with a place in capitals and a credit is a caption`() throws {
        let text = "\(Self.story)\n\nBERGEN: The boat in June. Photo: A. Sailor\n\n\(Self.story)"
        #expect(
            try article(text).blocks.outline().contains(
                "figure  caption: BERGEN: The boat in June. credit: Photo: A. Sailor\n"))
    }

    @Test func `a fact box is an aside and its button goes to the ledger`() throws {
        let text = """
            \(Self.story)

            The boatEkspandér faktaboksBuilt in 1931 of larch on oak, seven metres long.

            A new owner

            \(Self.story)
            """
        let article = try article(text)
        #expect(
            article.blocks.outline().contains(
                "aside The boat\n  p Built in 1931 of larch on oak, seven metres long.\n"))
        #expect(article.removals.map(\.text) == ["Ekspandér faktaboks"])
    }

    @Test func `a dash opens speech, not a list`() throws {
        let text = "\(Self.story)\n\n– She is mine, said the first.\n\n– And mine, said the other."
        #expect(
            try article(text).blocks.paragraphs.suffix(2) == [
                "– She is mine, said the first.", "– And mine, said the other.",
            ])
    }

    @Test func `short lines keep their breaks, long ones flow`() throws {
        let verse = "Row, row,\nrow your boat,\ngently."
        let blocks = try article("\(Self.story)\n\n\(verse)").blocks
        #expect(blocks.last?.paragraphs == ["Row, row,\nrow your boat,\ngently."])
        #expect(blocks.first?.paragraphs.first?.contains("\n") == false)
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func `lines are those of the file`(end: String) throws {
        let text = "One sentence stands here.\n\n\n\nTwo stand here,\nand go on.\n\nThree."
        let lines = try article(text.replacing("\n", with: end)).blocks.map(\.origin.line)
        #expect(lines == [1, 5, 8])
    }

    @Test func `signs of markup are words`() throws {
        let text = "If a < b & c > d, then <b>nothing</b> &amp; so on."
        #expect(try article(text).blocks.plainText == text)
    }
}
