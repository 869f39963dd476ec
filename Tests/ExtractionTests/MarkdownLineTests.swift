import ArticleModel
import Extraction
import Intake
import TestSupport
import Testing

@Suite struct MarkdownLineTests {
    @Test func `a block of a Markdown file stands on the line where it was written`() throws {
        let markdown = "---\ntitle: A\n---\n\n# One\n\nTwo\nlines.\n\n- item\n\nLast.\n"
        let source = try Intake().source(named: "a.md", bytes: Array(markdown.utf8))
        let article = try Extractor().article(from: source)
        let lines = (article.removals.map(\.origin) + article.blocks.map(\.origin)).map(\.line)
        #expect(lines.sorted() == [5, 7, 10, 12])
    }
}
