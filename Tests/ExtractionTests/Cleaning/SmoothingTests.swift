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

    @Test func `a list goes the way of most of its text`() throws {
        #expect(try kept("<ul><li>long item<li>-b</ul>") == ["long item", "-b"])
        #expect(try kept("<p>x<ol><li>a<li>-long item</ol>") == ["x"])
        #expect(
            try kept("<ul><li>long item<ul><li>-b<li>-c</ul></ul>") == ["long item", "-b", "-c"])
    }

    @Test func `a table and code do too`() throws {
        #expect(try kept("<table><tr><td>long cell<td>-b</table>") == ["long cell", "-b"])
        #expect(try kept("<pre><div>long line</div><div>-b</div></pre>") == ["long line", "-b"])
    }

    @Test func `a settled refusal stands in a list that is kept`() throws {
        #expect(try kept("<ul><li>long item<li>-b</ul>", isSettled: true) == ["long item"])
    }

    @Test func `a list around whole articles has no vote`() throws {
        #expect(try kept("<ul><li><h1>Title</h1>words<li>-b</ul>") == ["Title", "words"])
        let paragraphs = String(repeating: "<p>a", count: 9)
        #expect(try kept("<ul><li>\(paragraphs)<li>-b</ul>").count == 9)
    }

    @Test func `a heading with nothing kept under it goes`() throws {
        #expect(try kept("<h2>A</h2><p>-b<h2>C</h2><p>d<h2>E</h2>") == ["C", "d"])
        #expect(try kept("<h2>A</h2><h3>B</h3><p>c") == ["A", "B", "c"])
        #expect(try kept("<h3>A</h3><h2>B</h2><p>c") == ["B", "c"])
        #expect(try kept("<h2>A</h2><h2>B</h2><h3>C</h3><p>-d") != ["A"])
    }

    @Test func `a page of which nothing was kept keeps what is visible`() throws {
        #expect(try kept("<p>-a<div>-b</div><p hidden>-c") == ["-a", "-b"])
    }

    @Test func `but not its controls and its attribution`() throws {
        #expect(try kept("<p>-a", isSettled: true) == [])
    }
}
