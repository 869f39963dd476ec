/// Two texts that say much the same, by their places among the texts compared.
package struct Likeness: Sendable, Equatable {
    /// The smaller of the two places.
    package var first: Int
    package var second: Int
    /// How much of the shorter text is in the longer one, from 0 to 1.
    package var share: Double
}

extension Likeness {
    /// The same story, perhaps shortened, reordered or with paragraphs of its own. Measured by
    /// `Tests/Evaluation/likeness.py` with 200 rewrites among 1,907 articles: all are found when
    /// up to 12 words of 100 are replaced, 96 of 100 at up to 16, and no unrelated article is.
    static let leastShare = 0.35
    /// A quotation of two sentences in common is no likeness.
    static let leastShared = 20
    /// A run of words that so many texts have belongs to their site, not to their story.
    private static let mostHolders = 64
    /// One run of words in so many is looked up to find who might be like whom.
    private static let sampling: UInt64 = 4

    /// Every pair of texts of which one holds much of the other; by place.
    package static func pairs(among texts: [Shingles]) -> [Likeness] {
        candidates(among: texts).compactMap { pair in
            let (first, second) = (texts[pair.first], texts[pair.second])
            let shared = first.shared(with: second)
            let share = Double(shared) / Double(min(first.numbers.count, second.numbers.count))
            guard shared >= leastShared, share >= leastShare else { return nil }
            return Likeness(first: pair.first, second: pair.second, share: share)
        }
        .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    private struct Pair: Hashable { var first, second: Int }

    /// Pairs that share a few of the sampled runs of words.
    private static func candidates(among texts: [Shingles]) -> [Pair] {
        var holders: [(number: UInt64, place: Int)] = []
        for (place, text) in texts.enumerated() {
            for number in text.numbers where number % sampling == 0 {
                holders.append((number, place))
            }
        }
        // Stable: the places of a number stay in order.
        holders.sort { $0.number < $1.number }
        var counts: [Pair: Int] = [:]
        var rest = holders[...]
        while let number = rest.first?.number {
            let alike = rest.prefix { $0.number == number }
            rest = rest.dropFirst(alike.count)
            guard (2...mostHolders).contains(alike.count) else { continue }
            for (index, first) in zip(alike.indices, alike) {
                for second in alike[(index + 1)...] {
                    counts[Pair(first: first.place, second: second.place), default: 0] += 1
                }
            }
        }
        return counts.filter { $0.value > 1 }.map(\.key)
    }
}
