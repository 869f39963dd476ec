import Testing

@testable import Extraction

@Suite struct DecisionTests {
    private static let twin =
        "The boat lay at the quay for three winters, and nobody could say whose she was."

    private func decision(_ html: String, _ probabilities: [Double]) throws -> Decision {
        Decision(try sampleMeasures(html), probabilities)
    }

    private static func paragraphs(_ count: Int) -> String {
        (0..<count).map { "<p>Paragraph with letter \("abcdefgh".dropFirst($0).prefix(1))" }
            .joined()
    }

    @Test func `a page that is sure keeps what is likelier than about half`() throws {
        let decision = try decision(Self.paragraphs(4), [0.99, 0.99, 0.6, 0.02])
        #expect(decision.expectedF > 0.9)
        #expect(decision.kept == [.kept, .kept, .kept, .unlikely])
    }

    @Test func `a page of little hope keeps what is less likely too`() throws {
        let decision = try decision(Self.paragraphs(4), [0.3, 0.25, 0.05, 0.05])
        #expect((0.2..<0.25).contains(decision.bar))
        #expect(decision.kept == [.kept, .kept, .unlikely, .unlikely])
    }

    @Test func `the bar stays between its bounds`() throws {
        #expect(try decision(Self.paragraphs(2), [1, 1]).bar <= 0.6)
        #expect(try decision(Self.paragraphs(2), [0.21, 0.01]).bar >= 0.2)
    }

    @Test func `where nothing is likely the likeliest is kept`() throws {
        let decision = try decision(Self.paragraphs(3), [0.01, 0.1, 0.02])
        #expect(decision.kept[1] == .kept)
        #expect(decision.expectedF > 0)
    }

    @Test func `where all is settled nothing is kept`() throws {
        #expect(try decision(Self.paragraphs(2), [0, 0]).kept == [.unlikely, .unlikely])
    }

    @Test func `the second copy of a long text in another part is its twin`() throws {
        let copies =
            "<main><div><p>\(Self.twin)</div></main><aside><div><p>\(Self.twin)</div></aside>"
        #expect(try decision(copies, [0.9, 0.9]).kept == [.kept, .twin])
        #expect(try decision(copies, [0.1, 0.9]).kept == [.unlikely, .kept])
    }

    @Test func `a refrain in one part and short copies are no twins`() throws {
        let refrain = "<p>\(Self.twin)<p>\(Self.twin)"
        #expect(try decision(refrain, [0.9, 0.9]).kept == [.kept, .kept])
        let short = "<main><div><p>Yes.</div></main><aside><div><p>Yes.</div></aside>"
        #expect(try decision(short, [0.9, 0.9]).kept == [.kept, .kept])
    }
}
