import Testing

@testable import Comparison

@Suite struct TextDifferenceTests {
    @Test func `two states of a text are the same when only white space differs`() {
        #expect(TextDifference(from: ["The  boat\nleaks."], to: ["The boat leaks."]).isEmpty)
        #expect(TextDifference(from: [], to: []).isEmpty)
    }

    @Test func `two states of a text tell paragraphs that came and went where they stand`() {
        let changes = TextDifference(
            from: ["Oak is heavy.", "Pine floats high.", "Tar it twice."],
            to: ["Oak is heavy.", "Tar it twice.", "Launch in May, never before."]
        ).changes
        #expect(
            changes == [
                .kept("Oak is heavy."), .removed("Pine floats high."), .kept("Tar it twice."),
                .added("Launch in May, never before."),
            ])
    }

    @Test func `two states of a text tell a rewritten paragraph word by word`() {
        let changes = TextDifference(
            from: ["The boat carries four people at most."],
            to: ["The boat carries six people at most."]
        ).changes
        #expect(
            changes == [
                .rewritten([
                    WordChange(kind: .kept, words: "The boat carries "),
                    WordChange(kind: .removed, words: "four "),
                    WordChange(kind: .added, words: "six "),
                    WordChange(kind: .kept, words: "people at most."),
                ])
            ])
    }

    @Test func `two states of a text tell a paragraph that only moved as moved`() {
        let changes = TextDifference(
            from: ["Tar it twice.", "Oak is heavy.", "Pine floats high."],
            to: ["Oak is heavy.", "Pine floats high.", "Tar it twice."]
        ).changes
        #expect(
            changes == [
                .kept("Oak is heavy."), .kept("Pine floats high."), .moved("Tar it twice."),
            ])
    }

    @Test func `two states of a text compare scripts without spaces character by character`() {
        let changes = TextDifference(from: ["船は木でできている。"], to: ["船は鉄でできている。"]).changes
        #expect(
            changes == [
                .rewritten([
                    WordChange(kind: .kept, words: "船は"),
                    WordChange(kind: .removed, words: "木"),
                    WordChange(kind: .added, words: "鉄"),
                    WordChange(kind: .kept, words: "でできている。"),
                ])
            ])
    }

    @Test func `two states of a text give back both texts, whatever changed`() {
        var random = SystemRandomNumberGenerator()
        let stock = (0..<12).map { number in
            (0..<9).map { "w\((number * $0 + $0) % 23)" }.joined(separator: " ")
        }
        for _ in 0..<500 {
            let older = (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in
                stock.randomElement(using: &random)
            }
            let newer = (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in
                stock.randomElement(using: &random)
            }
            let changes = TextDifference(from: older, to: newer).changes
            let (news, olds) = (changes.compactMap(\.newer), changes.compactMap(\.older))
            #expect(news == newer, "\(older) → \(newer)")
            #expect(olds.sorted() == older.sorted(), "\(older) → \(newer)")
        }
    }
}

extension TextChange {
    /// The paragraph as the newer text has it.
    fileprivate var newer: String? {
        switch self {
        case .kept(let text), .added(let text), .moved(let text): text
        case .removed: nil
        case .rewritten(let words): words.text(without: .removed)
        }
    }

    /// The paragraph as the older text has it.
    fileprivate var older: String? {
        switch self {
        case .kept(let text), .removed(let text), .moved(let text): text
        case .added: nil
        case .rewritten(let words): words.text(without: .added)
        }
    }
}

extension [WordChange] {
    fileprivate func text(without kind: WordChange.Kind) -> String {
        filter { $0.kind != kind }.map(\.words).joined()
            .split(separator: " ").joined(separator: " ")
    }
}
