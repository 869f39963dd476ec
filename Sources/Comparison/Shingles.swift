/// What a text says, as the set of its runs of five words. Two printings of one story share most of
/// theirs, two stories about one event few.
///
/// Source: Broder, On the resemblance and containment of documents (1997).
package struct Shingles: Sendable, Equatable {
    /// Ascending, each once.
    package let numbers: [UInt64]

    /// How many words follow each other in a shingle.
    static let length = 5

    /// - Parameter numbers: of a text, as counted before.
    package init(numbers: [UInt64]) { self.numbers = numbers }

    package init(of text: String) {
        let words = WordNumbers(of: text).numbers
        guard words.count >= Self.length else {
            numbers = []
            return
        }
        let runs = (0...(words.count - Self.length)).map { start in
            words[start..<start + Self.length].reduce(0) { ($0 ^ $1).mixed }
        }
        numbers = runs.sorted().reduce(into: []) { kept, number in
            if kept.last != number { kept.append(number) }
        }
    }

    /// How many different runs of five words there are: a measure of the text's length.
    package var count: Int { numbers.count }

    /// The runs that both texts have.
    func shared(with other: Shingles) -> Int {
        var (mine, theirs, count) = (0, 0, 0)
        while mine < numbers.count, theirs < other.numbers.count {
            let (first, second) = (numbers[mine], other.numbers[theirs])
            count += first == second ? 1 : 0
            mine += first <= second ? 1 : 0
            theirs += second <= first ? 1 : 0
        }
        return count
    }

    /// How much of the shorter text is in the longer one, from 0 to 1.
    package func containment(with other: Shingles) -> Double {
        let smaller = min(count, other.count)
        return smaller == 0 ? 0 : Double(shared(with: other)) / Double(smaller)
    }
}

extension UInt64 {
    /// Every bit depends on every other. Source: the finaliser of SplitMix64 (Steele, Lea and
    /// Flood, 2014).
    fileprivate var mixed: UInt64 {
        var bits = self &+ 0x9e37_79b9_7f4a_7c15
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        return bits ^ (bits >> 31)
    }
}
