import ArticleModel
import Foundation

/// Weighs a value that a page gives for a field.
///
/// The origins that give it add up, each once, with the signs that speak for it or against it: a
/// conditional logit, in which the alternative that no candidate is right has the weight 0.
struct Evidence: Sendable {
    /// In log-odds, against the case that no candidate is right.
    let origins: [AttributionOrigin: Double]
    let signs: [EvidenceSign: Double]
    /// From 0 to 1: below it a value is not printed.
    let leastConfidence: Double

    func weight(of origins: Set<AttributionOrigin>, _ signs: Set<EvidenceSign>) -> Double {
        // In the order of the cases: sums of another order would differ in their last digits.
        let said = AttributionOrigin.allCases.lazy.filter(origins.contains)
        let seen = EvidenceSign.allCases.lazy.filter(signs.contains)
        return said.reduce(0) { $0 + weight(of: $1) }
            + seen.reduce(0) { $0 + (self.signs[$1] ?? 0) }
    }

    private func weight(of origin: AttributionOrigin) -> Double {
        origins[origin] ?? Self.standIns[origin].flatMap { origins[$0] } ?? 0
    }

    /// No marked page came in a letter, a feed or a PDF: what such a wrapper says weighs as much as
    /// what a page of its rank says in the same way.
    private static let standIns: [AttributionOrigin: AttributionOrigin] = [
        .feed: .highwire, .prism: .highwire, .export: .jsonLD, .mail: .plainMeta,
        .readingList: .scriptData,
    ]

    /// The probability of each value, from the weights; what they leave is that none is right.
    static func probabilities(_ weights: [Double]) -> [Double] {
        let highest = max(0, weights.max() ?? 0)
        let shares = weights.map { exp($0 - highest) }
        let total = shares.reduce(exp(-highest), +)
        return shares.map { $0 / total }
    }
}
