import ArticleModel
import Testing

@testable import Extraction

@Suite struct ChosenTextJudgeTests {
    private func rules(_ html: String) throws -> [String] {
        ChosenTextJudge().judgement(on: try sampleMeasures(html), isExplaining: true).verdicts
            .map { ($0.isKept ? "+" : "-") + ($0.reasons.first?.rule ?? "") }
    }

    @Test func `all of a chosen text is kept but stock phrases and what is hidden`() throws {
        #expect(
            try rules("<p>Hello<p>Read more<p hidden>x<ul><li>One")
                == ["+chosen-text", "-phrase", "-hidden", "+chosen-text"])
    }

    @Test func `a chosen text has no confidence, for nothing is weighed`() throws {
        let judgement = ChosenTextJudge().judgement(
            on: try sampleMeasures("<p>a"), isExplaining: true)
        #expect(judgement.confidence == nil)
    }
}
