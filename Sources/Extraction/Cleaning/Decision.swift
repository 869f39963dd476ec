/// Which blocks of a page are kept, given how likely each is part of the article.
struct Decision {
    /// In characters. Shorter texts may well stand twice.
    private static let shortestTwin = 60
    /// The bar stands at this share of the best F that can be expected, and between two bounds.
    ///
    /// Source: in the set with the best expected F is what is likelier than half that F (N. Ye and
    /// others, Optimizing F-measures, ICML 2012); the share was measured on the marked pages.
    private static let share = 0.55
    private static let bounds = 0.2...0.6

    let page: PageMeasures
    /// By block.
    let probabilities: [Double]
    /// The best F that any choice of blocks can be expected to have, from 0 to 1.
    let expectedF: Double
    /// What is at least as likely is kept.
    let bar: Double

    /// - Parameters:
    ///   - page: the blocks.
    ///   - probabilities: by block; 0 for what is settled.
    init(_ page: PageMeasures, _ probabilities: [Double]) {
        (self.page, self.probabilities) = (page, probabilities)
        let best = Self.best(page, probabilities)
        expectedF = best.f
        let bar = min(max(best.f * Self.share, Self.bounds.lowerBound), Self.bounds.upperBound)
        self.bar =
            probabilities.contains { $0 >= bar } ? bar : max(best.last, .leastNonzeroMagnitude)
    }

    /// The best expected F, and the probability of the least likely block it takes.
    private static func best(
        _ page: PageMeasures, _ probabilities: [Double]
    ) -> (f: Double, last: Double) {
        let order = probabilities.indices.filter { probabilities[$0] > 0 }
            .sorted { probabilities[$0] > probabilities[$1] }
        let lengths = page.measures.map { Double($0.length) }
        let all = order.reduce(0) { $0 + probabilities[$1] * lengths[$1] }
        var (right, size) = (0.0, 0.0)
        var best = (f: 0.0, last: 1.0)
        for block in order {
            right += probabilities[block] * lengths[block]
            size += lengths[block]
            let f = 2 * right / (size + all + 1e-9)
            if f > best.f { best = (f, probabilities[block]) }
        }
        return best
    }

    enum Choice {
        case kept, unlikely
        /// The second copy of a long text in another box: the same page for telephones.
        case twin
    }

    /// By block.
    var kept: [Choice] {
        var places: [UInt64: Set<Int>] = [:]
        return page.measures.indices.map { block in
            guard probabilities[block] >= bar else { return .unlikely }
            let measure = page.measures[block]
            guard measure.length >= Self.shortestTwin else { return .kept }
            let box = page.boxes.ofBlock[block]
            let own: Set = [box, page.boxes[box].parent]
            guard let first = places[measure.hash.value] else {
                places[measure.hash.value] = own
                return .kept
            }
            return first.isDisjoint(with: own) ? .twin : .kept
        }
    }
}
