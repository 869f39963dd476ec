import Testing

@testable import Comparison

@Suite struct LikenessTests {
    @Test
    func `texts are alike when one is the other with its lines reordered and a new beginning`() {
        let story = Self.sentences(1..<40)
        let other = ["HAVN (Local) A word of our own."] + story[20...] + story[..<12]
        #expect(Self.pairs(story, Array(other)).map(\.first) == [0])
    }

    @Test func `texts are alike when the shorter stands whole in the longer`() throws {
        let pair = try #require(Self.pairs(Self.sentences(1..<60), Self.sentences(30..<40)).first)
        #expect(pair.share == 1)
    }

    @Test func `texts are alike not when they share a quotation`() {
        let first = Self.sentences(1..<30), second = Self.sentences(100..<130)
        #expect(Self.pairs(first, second + first[4..<6]).isEmpty)
    }

    @Test func `texts are alike not when they are empty or of a few words`() {
        #expect(Likeness.pairs(among: ["", "", "One two", "One two"].map(Shingles.init)).isEmpty)
    }

    @Test func `texts are alike in scripts that put no space between words`() {
        let story = "古い船は木でできていて毎年春に塗り直さなければ水が漏れるようになる。"
        let texts = [story + "今日は晴れ。", "地方版。" + story].map(Shingles.init)
        #expect(Likeness.pairs(among: texts).count == 1)
    }

    @Test func `texts are alike whatever the capitals and the punctuation`() {
        #expect(
            Shingles(of: "One, two – THREE; four: five!") == Shingles(of: "one two three four five")
        )
    }

    private static func pairs(_ texts: [String]...) -> [Likeness] {
        Likeness.pairs(among: texts.map { Shingles(of: $0.joined(separator: "\n\n")) })
    }

    /// Sentences that have no run of five words in common.
    private static func sentences(_ numbers: Range<Int>) -> [String] {
        numbers.map { number in
            (0..<9).map { "word\(number)x\($0)" }.joined(separator: " ") + "."
        }
    }
}
