/// The long words of the page's main prose, counted.
///
/// The counters are a table addressed by the words' low bits: two words may share one. Of a page's
/// few thousand words few do, and the share of a block moves little.
struct SubjectWords: Sendable {
    private var counts = [UInt8](repeating: 0, count: size)
    /// The blocks that are counted.
    private var counted: [Bool]

    private static let size = 1 << 13

    init(_ page: PageMeasures) {
        counted = Array(repeating: false, count: page.count)
        let first = page.sums.first[page.main]
        let range = first...max(first, page.sums.last[page.main])
        for block in page.prose where range.contains(block) {
            counted[block] = true
            for word in page.words[page.measures[block].words] where word & 1 == 1 {
                let slot = Self.slot(word)
                if counts[slot] < 255 { counts[slot] += 1 }
            }
        }
    }

    /// The share of the block's long words that other blocks have, from 0 to 1; -1 without any.
    func share(of block: Int, in page: PageMeasures) -> Float {
        var (long, shared) = (0, 0)
        let own: UInt8 = counted[block] ? 1 : 0
        for word in page.words[page.measures[block].words] where word & 1 == 1 {
            long += 1
            if counts[Self.slot(word)] > own { shared += 1 }
        }
        return long == 0 ? -1 : Float(Double(shared) / Double(long))
    }

    private static func slot(_ word: UInt32) -> Int { Int(word >> 1) & (size - 1) }
}
