import DOM
import Testing

@testable import Extraction

@Suite struct BoxSumsTests {
    private static let prose =
        "<p>The boat lay at the quay for three winters, and nobody in the town could say whose she "
        + "was until two people asked in the same week. Then she was gone.</p>"

    /// The box of the first element of a kind.
    private func box(_ tag: HTMLTag, of page: PageMeasures) throws -> Int {
        try #require(page.boxes.boxes.firstIndex { $0.tag == tag })
    }

    @Test func `what stands in a box adds up in those around it`() throws {
        let page = try sampleMeasures(
            "<nav><a href=/>Home</a></nav><main><h1>Boats</h1><img src=a>\(Self.prose)<p>4 May 2026</main>"
        )
        let (nav, main) = (try box(.nav, of: page), try box(.main, of: page))
        let sums = page.sums
        #expect(sums.length[nav] == 4 && sums.linked[nav] == 4 && sums.linkDensity(nav) == 1)
        #expect(sums.blocks[main] == 3 && sums.blocks[0] == 4)
        #expect(sums.headings[main] == 1 && sums.images[main] == 1 && sums.dates[main] == 1)
        #expect(sums.proseBlocks[main] == 1 && sums.prose[main] == page.measures[2].length)
        #expect(sums.first[main] == 1 && sums.last[main] == 3)
        #expect(sums.length[0] == page.measures.map(\.length).reduce(0, +))
    }

    @Test func `a box without text has no first block`() throws {
        let page = try sampleMeasures("<p>a<div></div>")
        let empty = try box(.div, of: page)
        #expect(page.sums.first[empty] == .max && page.sums.last[empty] == -1)
        #expect(page.sums.linkDensity(empty) == 0)
    }

    @Test func `the box around the prose looks most like the article's`() throws {
        let page = try sampleMeasures(
            "<aside><p>Short.</aside><main>\(Self.prose)\(Self.prose)</main>")
        let main = try box(.main, of: page)
        #expect(page.best == main)
        #expect(page.sums.deepest(page.boxes, holding: 0.75) == page.best)
    }

    @Test func `a page without prose has a deepest box all the same`() throws {
        let page = try sampleMeasures("<p>a")
        #expect(page.boxes.boxes.indices.contains(page.sums.deepest(page.boxes, holding: 0.5)))
    }
}
