/// The shortest words of a language, learnt from texts that are known to be in it: a text that says
/// most of them again is in the same language, which is told thirty times as fast as by
/// `LanguageIdentifier`.
package struct LittleWords: Sendable {
    /// A bit for each of 4,096 classes of words.
    private var known = [UInt64](repeating: 0, count: 64)

    package init() {}

    /// Adds the words of a text that is in the language.
    package mutating func learn(_ text: String) {
        Self.forEachWord(of: text) { known[$0 >> 6] |= 1 << UInt64($0 & 63) }
    }

    /// Whether the text is in the language for certain.
    package func recognise(_ text: String) -> Bool {
        var words = 0
        var familiar = 0
        Self.forEachWord(of: text) { word in
            words += 1
            if known[word >> 6] >> UInt64(word & 63) & 1 == 1 { familiar += 1 }
        }
        return words >= Self.fewest && Double(familiar) >= Double(words) * Self.share
    }

    /// In bytes. Longer words are those of the subject.
    private static let lengths = 2...4
    /// In words.
    private static let fewest = 8
    /// Of the little words, from 0 to 1. Source: of the corpus' languages the nearest two that are
    /// to be told apart, Spanish and Italian, share less than half of theirs.
    private static let share = 0.75

    /// Calls `body` with the class of each little word.
    private static func forEachWord(of text: String, _ body: (Int) -> Void) {
        var letters: UInt32 = 0
        var length = 0
        for byte in text.utf8 {
            if byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) {
                letters = letters << 8 | UInt32(byte | 0x20)
                length += 1
            } else {
                if lengths.contains(length) { body(wordClass(letters)) }
                letters = 0
                length = 0
            }
        }
        if lengths.contains(length) { body(wordClass(letters)) }
    }

    /// From 0 to 4,095, by Knuth's multiplicative hashing.
    private static func wordClass(_ letters: UInt32) -> Int {
        Int((letters &* 2_654_435_769) >> 20)
    }
}
