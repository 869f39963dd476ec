import ArticleModel
import DOM
import Extraction
import Foundation
import Intake
import TestSupport
import Testing

/// The two documents that must always compile well; what they say stays out of this repository.
@Suite(.enabled(if: SharedFolder.isPresent)) struct SeedAttributionTests {
    private func source(_ index: Int) throws -> Source {
        let file = SharedFolder.seeds[index]
        return try Intake().source(
            named: file.lastPathComponent, bytes: Array(try Data(contentsOf: file)))
    }

    @Test func `the fragment gives all its fields`() throws {
        let source = try source(0)
        let page = Page(source: source, nodes: try Document(html: source.content).nodes())
        let attribution = Ranking.attribution(
            from: AttributionReader().claims(of: page), editing: Editing(), capture: source.capture)
        #expect(attribution.title.winner?.origin == .header)
        #expect(attribution.authors.value?.count == 1)
        #expect(attribution.published.value?.description == "2017-06-17")
        let url = try #require(attribution.url.winner)
        #expect(url.origin == .permalink && !url.value.contains("#"))
        #expect(attribution.site.winner?.origin == .host)
        #expect(attribution.section.value?.count == 2)
        #expect(attribution.tags.value?.count == 10)
    }

    @Test func `the plain text is Nynorsk, and no one invents the rest`() throws {
        let source = try source(1)
        var attribution = Ranking.attribution(
            from: AttributionReader().claims(ofHeader: source), editing: Editing(),
            capture: source.capture)
        #expect(attribution == Attribution())
        let blocks = String(decoding: source.content, as: UTF8.self).split(separator: "\n")
            .map { Block(.paragraph([.text(String($0))])) }
        Supplement.supplement(&attribution, body: blocks)
        #expect(attribution.language.value == "nn")
        #expect(attribution.authors.value == nil && attribution.published.value == nil)
        #expect(attribution.titleIsSupplied)
    }

    @Test func `the fact box in Bokmål is one passage of the Nynorsk text`() throws {
        let text = String(decoding: try source(1).content, as: UTF8.self)
        var blocks = text.split(separator: "\n").map { Block(.paragraph([.text(String($0))])) }
        PassageLanguages.mark(&blocks, articleLanguage: "nn")
        let marked = blocks.indices.filter { blocks[$0].language == "nb" }
        let first = try #require(marked.first)
        let last = try #require(marked.last)
        #expect(marked == Array(first...last) && marked.count >= 8)
        #expect(blocks.allSatisfy { $0.language == nil || $0.language == "nb" })
    }
}
