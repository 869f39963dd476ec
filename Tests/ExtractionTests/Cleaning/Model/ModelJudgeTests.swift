import ArticleModel
import Testing

@testable import Extraction

@Suite struct ModelJudgeTests {
    @Test func `a verdict names the reasons for it first, heaviest first`() throws {
        for verdict in ModelJudge().judgement(on: try fullMeasures(), isExplaining: true).verdicts
        where !verdict.isSettled {
            let pro = verdict.reasons.map(\.weight).filter { ($0 > 0) == verdict.isKept }
            let contra = verdict.reasons.map(\.weight).filter { ($0 > 0) != verdict.isKept }
            #expect(verdict.reasons.map(\.weight) == pro + contra)
            #expect(pro.map(abs) == pro.map(abs).sorted(by: >))
            #expect(contra.map(abs) == contra.map(abs).sorted(by: >))
        }
    }

    @Test(arguments: [true, false])
    func `every verdict has a reason in words`(isExplaining: Bool) throws {
        let judgement = ModelJudge().judgement(on: try fullMeasures(), isExplaining: isExplaining)
        #expect(judgement.verdicts.allSatisfy { !$0.reasons.isEmpty })
        #expect(judgement.verdicts.flatMap(\.reasons).allSatisfy { !$0.sentence.isEmpty })
    }

    @Test func `explaining changes no decision`() throws {
        let page = try fullMeasures()
        let judgements = [true, false].map { ModelJudge().judgement(on: page, isExplaining: $0) }
        #expect(
            judgements[0].verdicts.map(\.isKept) == judgements[1].verdicts.map(\.isKept))
        #expect(judgements[0].confidence == judgements[1].confidence)
    }

    @Test func `an article is kept without its menu and footer`() throws {
        let page = try fullMeasures()
        let verdicts = ModelJudge().judgement(on: page, isExplaining: false).verdicts
        let kept = zip(page.page.blocks, verdicts).filter { $1.isKept }
            .map { page.page.text(of: $0.0) }
        #expect(kept.contains { $0.hasPrefix("The boat lay at the quay") })
        #expect(kept.contains { $0.hasPrefix("She was built of larch") })
        #expect(!kept.contains("Home") && !kept.contains { $0.hasPrefix("©") })
    }

    @Test func `a name that the page gives is quoted`() throws {
        let page = try sampleMeasures("<div class=comment-respond><p>Tell us.</div>")
        let column = try #require(BlockModel.columns.first { $0.name == "names-worst" })
        let sentence = NameEvidence(page, .shipped).sentence(
            for: 0, column, isBad: true)
        #expect(sentence?.contains("“") == true)
    }

    @Test func `confidence is a share`() throws {
        let confidence = try #require(
            ModelJudge().judgement(on: try fullMeasures(), isExplaining: false).confidence)
        #expect((0...1).contains(confidence))
    }
}
