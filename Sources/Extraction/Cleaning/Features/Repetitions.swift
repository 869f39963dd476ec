/// What a block says that the page says elsewhere too: teasers of the article itself, pull quotes,
/// a second copy of the text for telephones.
///
/// Runs of three words are counted in a table addressed by their hashes' low bits; two may share a
/// counter, which of a page's few thousand few do.
struct Repetitions: Sendable {
    /// By block, from 0 to 1: the share of its runs of three words that a block before it has, and
    /// that a block after it has.
    private(set) var before: [Float] = []
    private(set) var after: [Float] = []

    init(_ page: PageMeasures) {
        before = Self.shares(page, page.measures.indices)
        after = Self.shares(page, page.measures.indices.reversed()).reversed()
    }

    /// In the order of the blocks given.
    private static func shares(
        _ page: PageMeasures, _ blocks: some Sequence<Int>
    ) -> [Float] {
        var seen = [Bool](repeating: false, count: size)
        return blocks.map { block in
            let firsts = page.measures[block].words.dropLast(2)
            let known = firsts.count { seen[run(of: page.words, from: $0)] }
            for first in firsts { seen[run(of: page.words, from: first)] = true }
            return firsts.isEmpty ? 0 : Float(Double(known) / Double(firsts.count))
        }
    }

    private static let size = 1 << 15

    /// The counter of three words.
    private static func run(of words: [UInt32], from first: Int) -> Int {
        let run =
            words[first] &* 0x9E37_79B1 ^ words[first + 1] &* 0x85EB_CA6B
            ^ words[first + 2] &* 0xC2B2_AE35
        return Int(run >> 7) & (size - 1)
    }
}
