/// Random numbers that are the same in every run. Source: SplitMix64, Steele and others, 2014.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// Something a page could write in an `href`, mostly wrong.
    mutating func reference() -> String {
        let pieces = [
            "http://", "https:", "//", "/", "\\", "..", ".", "?", "#", "&", "=", "%", "%4",
            "%C3%A5",
            "%2F", "å", "e\u{301}", "船", " ", "\n", "\u{0}", "[", "]", ":", "@", "www.", "example",
            ".org", "8080", "a", "B", "utm_source=x", "amp;", "mailto:", "\u{202E}", "<", "\"",
        ]
        return (0..<Int.random(in: 0...9, using: &self))
            .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
