import Testing

@testable import Extraction

@Suite struct BoilerplatePhraseTests {
    @Test func `every phrase finds itself, whatever mark or number follows`() {
        for (words, phrase) in BoilerplatePhrase.whole {
            #expect(BoilerplatePhrase.phrase(of: words) == phrase)
            #expect(BoilerplatePhrase.phrase(of: words + " (12):") == phrase)
            #expect(phrase.words == words)
        }
    }

    @Test func `every opening finds itself and what follows it`() {
        for opening in BoilerplatePhrase.openings {
            #expect(BoilerplatePhrase.phrase(of: opening.words + "and more") == opening)
        }
    }

    @Test func `no phrase is listed twice`() {
        #expect(
            Set(BoilerplatePhrase.openings.map(\.words)).count == BoilerplatePhrase.openings.count)
        #expect(BoilerplatePhrase.whole.values.allSatisfy { $0.words == $0.words.lowercased() })
    }

    @Test(arguments: ["the share of wind", "share prices fell", "more boats", "", "—", "12"])
    func `other words are no phrase`(text: String) {
        #expect(BoilerplatePhrase.phrase(of: text) == nil)
    }
}
