/// A small set of words or of runs of words, quick to ask.
struct WordSet: Sendable {
    private var slots: [UInt32]
    private let mask: Int
    private(set) var count = 0

    init(_ words: some Collection<UInt32>) {
        var size = 16
        while size < words.count * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        mask = size - 1
        for word in words { insert(word) }
    }

    func contains(_ word: UInt32) -> Bool {
        var slot = Int(word) & mask
        while slots[slot] != 0 {
            if slots[slot] == word { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    private mutating func insert(_ word: UInt32) {
        var slot = Int(word) & mask
        while slots[slot] != 0 {
            if slots[slot] == word { return }
            slot = (slot + 1) & mask
        }
        slots[slot] = max(1, word)
        count += 1
    }
}

extension WordSet {
    /// The runs of three words of a text.
    init(triplesOf words: [UInt32]) {
        self.init(Self.triples(words[...]))
    }

    /// Every run of three words as one number.
    static func triples(_ words: ArraySlice<UInt32>) -> [UInt32] {
        guard words.count >= 3 else { return [] }
        return (words.startIndex...words.endIndex - 3).map { first in
            var hash = WordHash()
            for word in words[first..<first + 3] { hash.add(word) }
            return hash.short
        }
    }

    /// The share of a text's runs of three words that are in the set, from 0 to 1.
    func coverage(of words: ArraySlice<UInt32>) -> Double {
        let triples = Self.triples(words)
        guard !triples.isEmpty else { return 0 }
        return Double(triples.count { contains($0) }) / Double(triples.count)
    }
}
