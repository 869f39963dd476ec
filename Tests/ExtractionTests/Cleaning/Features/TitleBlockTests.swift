import Testing

@testable import Extraction

@Suite struct TitleBlockTests {
    private func title(_ html: String) throws -> String {
        let page = try sampleMeasures(html)
        return page.page.text(of: page.page.blocks[page.title.block])
    }

    @Test func `the block that says the title is found`() throws {
        let head = "<title>The boat at the quay - The Quay Post</title>"
        #expect(
            try title(head + "<p>Home<p>The boat at the quay<p>She lay") == "The boat at the quay")
        #expect(
            try title(head + "<p>The boat at the quay<h1>The boat at the quay!</h1>")
                == "The boat at the quay!")
    }

    @Test func `without a title the first great heading is taken, else the first block`() throws {
        #expect(try title("<p>a<h2>b</h2><h1>c</h1>") == "c")
        #expect(try title("<p>a<p>b") == "a")
    }

    @Test func `titles, description and kinds come from the page's head`() throws {
        let hints = PageHints(
            try samplePage(
                """
                <title>One two</title><meta property="og:title" content="Three">
                <meta property="og:type" content="article"><meta name="generator" content="phpBB">
                <meta name="description" content="A b c d">
                <meta name="twitter:description" content="no">
                <script type="application/ld+json">{"@type": "Recipe", "x": {"@type":"Nothing"}}
                </script><p>x
                """
            ).nodes)
        #expect(hints.titles.map(\.count) == [2, 1])
        #expect(hints.description.count == 4)
        #expect(hints.kinds == [.article, .forumSoftware, .recipeData])
    }
}
