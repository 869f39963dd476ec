/// How far names, or words, speak for a text being part of the article; learnt from marked pages.
struct LearntTable: Sendable {
    private var places: KeyPlaces<UInt32>
    /// By place.
    private var scores: [Int8]

    /// - Parameters:
    ///   - keys: hashes of names or words.
    ///   - scores: in steps of 1/16 of log-odds.
    init(keys: [UInt32], scores: [Int8]) {
        places = KeyPlaces(for: keys.count)
        self.scores = Array(repeating: 0, count: places.count)
        for (key, score) in zip(keys, scores) {
            let place = places.place(of: key)
            (places[place], self.scores[place]) = (key, score)
        }
    }

    /// In log-odds against the mean; 0 for what was not learnt.
    subscript(key: UInt32) -> Float { Float(scores[places.place(of: key)]) / 16 }
}
