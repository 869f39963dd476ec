import ArticleModel
import Foundation

/// Weighs blocks with the trained model.
package struct ModelJudge: BlockJudge {
    private let model: BlockModel

    package init() { model = .shipped }

    /// With a model of one's own: how one is measured on pages it never saw.
    ///
    /// - Parameter file: as `Tests/Evaluation/train_model.py` writes it.
    package init(file: [UInt8]) { model = BlockModel(file: file) }

    package func judgement(on page: PageMeasures, isExplaining: Bool) -> Judgement {
        let matrix = FeatureMatrix(page, model)
        let settled = page.measures.indices.map { SettledBlock.reason(for: $0, in: page) }
        let probabilities = zip(model.forest.logOdds(of: matrix), settled)
            .map { $1 == nil ? Self.probability($0) : 0 }
        let decision = Decision(page, probabilities)
        let explanation = isExplaining ? Explanation(matrix, model, page) : nil
        let verdicts = zip(page.measures.indices, decision.kept).map { block, choice in
            if let reason = settled[block] { return Verdict(settled: reason) }
            return verdict(
                choice, probabilities[block],
                explanation?.reasons(for: block, isKept: choice == .kept) ?? [])
        }
        return Judgement(verdicts: verdicts, confidence: decision.expectedF)
    }

    /// By block: the probability that it is part of the article, settled or not.
    package func probabilities(on page: PageMeasures) -> [Double] {
        model.forest.logOdds(of: FeatureMatrix(page, model)).map(Self.probability)
    }

    private func verdict(
        _ choice: Decision.Choice, _ probability: Double, _ reasons: [Reason]
    ) -> Verdict {
        var verdict = Verdict(
            isKept: choice == .kept, probability: probability,
            reasons: reasons.isEmpty ? [Self.summary(of: probability)] : reasons)
        if choice == .twin {
            verdict.overrule(
                isKept: false, rule: "twin",
                sentence: "says again what stands in another part of the page")
        }
        return verdict
    }

    private static func summary(of probability: Double) -> Reason {
        let logOdds = log(max(probability, 1e-6) / max(1 - probability, 1e-6))
        return Reason(
            rule: "probability", weight: logOdds,
            sentence: summaries[Int((Float(probability) * 100).rounded())])
    }

    /// By percent.
    private static let summaries = (0...100).map { percent in
        "is part of the article with \(percent) %"
    }

    private static func probability(_ logOdds: Float) -> Double {
        1 / (1 + exp(-Double(logOdds)))
    }
}
