import ArticleModel
import Foundation
import Testing

@Suite struct TransliterationTests {
    @Test(arguments: [
        ("Færing på Å", "Faering pa A"), ("Лодка у причала", "Lodka u pricala"),
        ("Підйом", "Pidjom"), ("„Boot“ – ½ №", ",,Boot\" -  1/2 No"), ("舟", "zhou"),
        ("★ · ★", "  "),
    ])
    func `a text is told in ASCII`(text: String, inASCII: String) {
        #expect(text.transliterated == inASCII)
    }

    /// The table is there for speed alone.
    @Test
    func `the letters of the table become what the transforms make of them, wherever they stand`()
        throws
    {
        let texts = String.commonLetters.keys.sorted().flatMap { letter in
            [
                "\(letter)", "\(letter)\(letter)", "a\(letter)b", "б\(letter)Г", "\(letter)ая",
                "1\(letter) ",
            ]
        }
        // Set up once, for all: that takes its time.
        let transform = StringTransform("Any-Latin; Latin-ASCII")
        let transformed = try #require(
            texts.joined(separator: "\n").applyingTransform(transform, reverse: false))
        let expected = transformed.split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0.unicodeScalars.filter { $0.isASCII && $0 != "'" })
        }
        #expect(expected.count == texts.count)
        for (text, expected) in zip(texts, expected) {
            #expect(text.transliterated == expected, "\(text)")
        }
    }
}
