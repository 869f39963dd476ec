import Testing

@testable import LanguageIdentification

@Suite struct NorwegianTests {
    static let pairs: [(bokmål: String, nynorsk: String)] = [
        (
            "Jeg vet ikke hva hun sier om været fra i går.",
            "Eg veit ikkje kva ho seier om vêret frå i går."
        ),
        (
            "Noen av de eldste husene har vært tomme i mange år, men nå flytter flere inn.",
            "Nokre av dei eldste husa har vore tomme i mange år, men no flytter fleire inn."
        ),
        (
            "Hvorfor bygger kommunen en ny bru når den gamle er mye brukt?",
            "Kvifor byggjer kommunen ei ny bru når den gamle er mykje brukt? Det spør dei om."
        ),
    ]

    @Test(arguments: pairs) func `the same sentence is told apart`(bokmål: String, nynorsk: String)
    {
        #expect(Norwegian.standard(of: bokmål) == .bokmål)
        #expect(Norwegian.standard(of: nynorsk) == .nynorsk)
    }

    @Test(arguments: [
        "", "Båten går klokka ti.", "Mannen har to eigne born.", "Ikke nå, ikkje no.",
    ])
    func `words of both standards or of neither decide nothing`(text: String) {
        #expect(Norwegian.standard(of: text) == nil)
    }

    @Test func `no word stands for both standards`() {
        let words = Norwegian.words.map(\.word)
        #expect(Set(words).count == words.count)
    }
}
