import Foundation
import Testing

@testable import Extraction

@Suite struct WordOpeningsTests {
    private static let words = ["by", "a", "words", "автор", "écrit", "文"]

    @Test(arguments: [
        "by", "By Ada", "BY", "a", "A cura", "Words:", "WORDS", "Автор", "АВТОР", "Écrit", "文：",
    ])
    func `a word is met in small letters and in capitals`(text: String) {
        #expect(WordOpenings(Self.words).mayBegin(text.utf8))
    }

    @Test(arguments: ["", "The ferry", "Ferry", "wild", "Ola"])
    func `most other words are passed over`(text: String) {
        #expect(!WordOpenings(Self.words).mayBegin(text.utf8))
    }

    @Test(arguments: CreditWord.all.map(\.word))
    func `every word of a credit opens one`(word: String) {
        #expect(CreditWord.openings.mayBegin(word.utf8))
        #expect(CreditWord.mayStand(in: "Ada Lind " + word.capitalized + ": Ola Nord"))
    }
}
