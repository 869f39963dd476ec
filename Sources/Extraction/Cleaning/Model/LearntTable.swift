/// How far names, or words, speak for a text being part of the article; learnt from marked pages.
struct LearntTable: Sendable {
    /// A power of two of places, at least half of them empty; an entry stands at the place its hash
    /// asks for or soon after it.
    private var keys: [UInt32]
    private var scores: [Int8]
    private let mask: Int

    /// - Parameters:
    ///   - keys: hashes of names or words.
    ///   - scores: in steps of 1/16 of log-odds.
    init(keys: [UInt32], scores: [Int8]) {
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        mask = size - 1
        self.keys = Array(repeating: 0, count: size)
        self.scores = Array(repeating: 0, count: size)
        for (key, score) in zip(keys, scores) { insert(key, score) }
    }

    private mutating func insert(_ key: UInt32, _ score: Int8) {
        var place = Int(key) & mask
        while scores[place] != 0 { place = (place + 1) & mask }
        (keys[place], scores[place]) = (key, score)
    }

    /// In log-odds against the mean; 0 for what was not learnt.
    subscript(key: UInt32) -> Float {
        var place = Int(key) & mask
        while scores[place] != 0 {
            if keys[place] == key { return Float(scores[place]) / 16 }
            place = (place + 1) & mask
        }
        return 0
    }
}
