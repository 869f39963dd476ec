import Testing

@testable import Extraction

@Suite struct WordSetTests {
    @Test func `a set holds what was put in, each once`() {
        let words = (1...500).map { UInt32($0 * 16) }
        let set = WordSet(words + words)
        #expect(set.count == 500)
        #expect(words.allSatisfy { set.contains($0) })
        #expect(!set.contains(8) && !set.contains(8016))
    }

    @Test func `an empty set holds nothing`() {
        #expect(!WordSet([]).contains(1))
        #expect(WordSet(triplesOf: [1, 2]).count == 0)
    }

    @Test func `coverage is the share of the runs of three words`() {
        let set = WordSet(triplesOf: [1, 2, 3, 4, 5])
        #expect(set.count == 3)
        #expect(set.coverage(of: [1, 2, 3, 4, 5]) == 1)
        #expect(set.coverage(of: [2, 3, 4, 9]) == 0.5)
        #expect(set.coverage(of: [3, 2, 1]) == 0)
        #expect(set.coverage(of: [1, 2]) == 0)
    }
}

@Suite struct WordHashTests {
    private func hash(_ word: String, kind: UInt8? = nil) -> UInt32 {
        var hash = kind.map { WordHash(kind: $0) } ?? WordHash()
        for byte in word.utf8 { hash.add(byte) }
        return hash.short
    }

    @Test func `capitals and digits are folded`() {
        #expect(hash("Post12") == hash("pOST98"))
        #expect(hash("post1") != hash("post12"))
    }

    @Test func `kinds differ`() {
        #expect(Set([hash("a"), hash("a", kind: 1), hash("a", kind: 2)]).count == 3)
    }

    @Test func `words added one after the other tell their order`() {
        var (one, other) = (WordHash(), WordHash())
        #expect(one.isEmpty)
        for word in [1, 2] as [UInt32] { one.add(word) }
        for word in [2, 1] as [UInt32] { other.add(word) }
        #expect(one.value != other.value && !one.isEmpty)
    }
}
