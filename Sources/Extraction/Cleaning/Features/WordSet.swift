/// A small set of words or of runs of words, quick to ask.
struct WordSet: Sendable {
    private var places: KeyPlaces<UInt32>
    private(set) var count = 0

    init(_ words: some Collection<UInt32>) {
        places = KeyPlaces(for: words.count)
        for word in words { insert(word) }
    }

    func contains(_ word: UInt32) -> Bool { places.isTaken(places.place(of: word)) }

    private mutating func insert(_ word: UInt32) {
        let place = places.place(of: word)
        guard !places.isTaken(place) else { return }
        places[place] = word
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
