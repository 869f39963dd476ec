import ArticleModel
import Extraction
import Testing

@Suite struct AttributionBlocksTests {
    private static let html = """
        <html><head><title>The boat at the quay - The Quay Post</title>
        <meta property="og:title" content="The boat at the quay"></head><body><article>
        <h1>The boat at the quay</h1>
        <p class="byline">By Anna Sailor</p>
        <time datetime="2026-05-04">4 May 2026</time>
        <p>The boat lay at the quay for three winters, and nobody in the town could say whose she
        was until two people asked in the same week. By Anna Sailor's count there were nine.</p>
        <p>She was built of larch on oak, seven metres long, and had been rowed to church every
        Sunday by people who have long since left the island for the mainland.</p>
        <h2>A new owner</h2>
        <p>Anna Sailor has asked around, and so have we: the boat belongs to the one who mends her,
        says the old harbour master, who has seen many boats come and few of them leave.</p>
        </article></body></html>
        """

    private func article() throws -> CleanArticle {
        try Extractor().article(
            from: Source(name: "a.html", kind: .page, content: Array(Self.html.utf8)))
    }

    @Test(arguments: [
        ("The boat at the quay", "attribution.title"), ("By Anna Sailor", "attribution.authors"),
        ("4 May 2026", "attribution.published"),
    ])
    func `title, byline and date move to the head of the article`(text: String, rule: String) throws
    {
        let removal = try #require(try article().removals.first { $0.text == text })
        #expect(removal.reasons.first?.rule == rule)
        #expect(removal.isAttribution)
    }

    @Test func `a paragraph that names the author stays`() throws {
        let paragraphs = try article().blocks.paragraphs
        #expect(paragraphs.count { $0.contains("Anna Sailor") } == 2)
    }

    @Test func `the attribution says the same`() throws {
        let attribution = try article().attribution
        #expect(attribution.title.value == "The boat at the quay")
        #expect(attribution.authors.value?.map(\.name) == ["Anna Sailor"])
        #expect(attribution.published.value?.description == "2026-05-04")
    }
}
