import ArticleModel
import Testing

@testable import Extraction

@Suite struct WeighingTests {
    private let evidence = Evidence(
        origins: [.jsonLD: 1, .byline: 0.8, .plainMeta: 0.7], signs: [.oneWord: -2, .later: -1],
        leastConfidence: 0.3)

    private func field(
        _ values: [(String, AttributionOrigin)],
        _ statement: Editing.Statement<String> = .unsaid, signs: Set<EvidenceSign> = []
    ) -> Field<String> {
        let candidates = values.map { Candidate(value: $0.0, origin: $0.1, evidence: $0.0) }
        return Weighing(candidates, by: evidence, key: { $0.lowercased() })
            .field(statement) { _, _ in signs }
    }

    @Test func `origins that agree outweigh one of a lower rank`() {
        let field = field([("Ada", .jsonLD), ("Kari", .plainMeta), ("KARI", .byline)])
        #expect(field.candidates.map(\.value) == ["Kari", "KARI", "Ada"])
    }

    @Test func `an origin counts once, however often it says the same`() {
        let field = field([("Ada", .jsonLD), ("Kari", .byline), ("Kari", .byline)])
        #expect(field.value == "Ada")
    }

    @Test func `the confidence grows with agreement and stays below 1`() throws {
        let one = try #require(field([("Ada", .jsonLD)]).confidence)
        let two = try #require(field([("Ada", .jsonLD), ("Ada", .byline)]).confidence)
        #expect(0 < one && one < two && two < 1)
    }

    @Test func `what is not likely enough is not printed, and stays among the candidates`() {
        let field = field([("Ada", .jsonLD)], signs: [.oneWord])
        #expect(field.value == nil && field.isUncertain && field.candidates.count == 1)
    }

    @Test func `what a person wrote stands first and is not weighed`() {
        let field = field([("Ada", .jsonLD), ("Kari", .header)], signs: [.oneWord])
        #expect(field.value == "Kari" && field.confidence == nil && !field.isUncertain)
        let edited = self.field([("Ada", .jsonLD)], .value("Siri"), signs: [.oneWord])
        #expect(edited.value == "Siri" && edited.confidence == nil && !edited.isUncertain)
        #expect(self.field([("Ada", .jsonLD)], .none).value == nil)
    }

    @Test func `probabilities of values and of none add up to 1`() {
        let shares = Evidence.probabilities([800, 1, -800])
        #expect(shares.allSatisfy { $0 >= 0 && $0 <= 1 } && shares.reduce(0, +) <= 1)
        #expect(Evidence.probabilities([0]) == [0.5])
        #expect(Evidence.probabilities([]).isEmpty)
    }

    @Test func `an account gives way to the name that it abbreviates`() {
        func claim(_ name: String, _ origin: AttributionOrigin) -> Claim {
            Claim(.authors([Author(name: name)]), origin: origin, evidence: name)
        }
        let field = Ranking.attribution(
            from: [claim("adalind", .jsonLD), claim("Ada Lind", .byline)], editing: Editing(),
            capture: Capture()
        ).authors
        #expect(
            field.candidates.map(\.value) == [
                [Author(name: "Ada Lind")], [Author(name: "Ada Lind")],
            ])
    }
}
