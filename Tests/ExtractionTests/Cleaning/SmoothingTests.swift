import ArticleModel
import Testing

@testable import Extraction

@Suite struct SmoothingTests {
    /// What is kept after smoothing, by text, when the blocks that begin with a minus sign were
    /// refused.
    private func kept(_ html: String, isSettled: Bool = false) throws -> [String] {
        let page = try samplePage(html)
        var verdicts = page.blocks.map { block in
            let isKept = !page.text(of: block).hasPrefix("-")
            return Verdict(
                isKept: isKept, probability: 0.5, reasons: [], isSettled: isSettled && !isKept)
        }
        Smoothing(page: page).smooth(&verdicts)
        return zip(page.blocks, verdicts).filter { $1.isKept }.map { page.text(of: $0.0) }
    }

    @Test func `a table and code go the way of most of their text`() throws {
        #expect(try kept("<table><tr><td>long cell<td>-b</table>") == ["long cell", "-b"])
        #expect(try kept("<p>x<table><tr><td>-long cell<td>b</table>") == ["x"])
        #expect(try kept("<pre><div>long line</div><div>-b</div></pre>") == ["long line", "-b"])
    }

    @Test func `entries of a list stay or go each by itself`() throws {
        #expect(try kept("<ul><li>long item<li>-b</ul>") == ["long item"])
    }

    @Test func `a settled refusal stands in a table that is kept`() throws {
        #expect(
            try kept("<table><tr><td>long cell<td>-b</table>", isSettled: true) == ["long cell"])
    }

    @Test func `a table around whole articles has no vote`() throws {
        #expect(
            try kept("<table><tr><td><h1>Title</h1>words<td>-b</table>") == ["Title", "words"])
        let paragraphs = String(repeating: "<p>a", count: 9)
        #expect(try kept("<table><tr><td>\(paragraphs)<td>-b</table>").count == 9)
    }

    @Test func `headings below the last text go`() throws {
        #expect(try kept("<h2>A</h2><p>b<h2>C</h2><h3>D</h3>") == ["A", "b"])
        #expect(try kept("<h2>A</h2><p>b<h2>C</h2><p>-d") == ["A", "b"])
        #expect(try kept("<h2>A</h2><h3>B</h3><p>c") == ["A", "B", "c"])
    }

    @Test func `where nothing but headings is kept they are the text`() throws {
        #expect(try kept("<h2>A</h2><h3>B</h3><p>-c") == ["A", "B"])
    }

    @Test func `a page of which nothing was kept keeps what is visible`() throws {
        #expect(try kept("<p>-a<div>-b</div><p hidden>-c") == ["-a", "-b"])
    }

    @Test func `but not its controls and its attribution`() throws {
        #expect(try kept("<p>-a", isSettled: true) == [])
    }
}
