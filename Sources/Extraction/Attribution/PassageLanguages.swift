package import ArticleModel
import LanguageIdentification

/// Marks the passages of a body that are in another language than the article.
///
/// A block is marked when it is wholly in the other language, and then nothing inside it is. What
/// the page declares stays. Close languages are not told apart, except the two Norwegian standards;
/// a heading or a short paragraph says too little by itself, and goes with its neighbours on both
/// sides.
package enum PassageLanguages {
    package static func mark(_ blocks: inout [Block], articleLanguage: String?) {
        guard let articleLanguage else { return }
        mark(&blocks, around: articleLanguage)
    }

    private static func mark(_ blocks: inout [Block], around language: String) {
        var answers = blocks.map { answer(for: $0, around: language) }
        smooth(&answers)
        for index in blocks.indices {
            if let declared = blocks[index].language {
                blocks[index].content.markInside { mark(&$0, around: declared) }
            } else if case .other(let other) = answers[index] {
                blocks[index].language = other
            } else {
                blocks[index].content.markInside { mark(&$0, around: language) }
            }
        }
    }

    /// What the words of a block say of its language.
    private enum Answer: Equatable {
        case same
        case other(String)
        /// Too few words, or none.
        case open
    }

    private static func answer(for block: Block, around language: String) -> Answer {
        if case .code = block.content { return .same }
        guard block.language == nil else { return .same }
        let text = block.paragraphs.joined(separator: "\n")
        guard !text.isEmpty else { return .open }
        if norwegian.contains(LanguageTag.primary(language)) {
            if let answer = norwegianAnswer(text, around: language) { return answer }
        }
        guard text.utf8.count >= shortest, let found = LanguageIdentifier.language(of: text),
            found.share >= leastShare
        else { return .open }
        return LanguageKinship.areClose(found.code, language) ? .same : .other(found.code)
    }

    /// In bytes; about two lines.
    private static let shortest = 120
    /// Of the text, from 0 to 1.
    private static let leastShare = 0.95

    private static let norwegian: Set<String> = ["no", "nb", "nn"]
    /// In points of `Norwegian`; three sure words.
    private static let surePoints = 6.0
    private static let sureShare = 0.85

    private static func norwegianAnswer(_ text: String, around language: String) -> Answer? {
        let tally = Norwegian.tally(of: text)
        guard let standard = tally.standard else { return nil }
        let points = max(tally.bokmål, tally.nynorsk)
        let isSure =
            points >= surePoints && points >= (tally.bokmål + tally.nynorsk) * sureShare
        if standard.rawValue == LanguageTag.primary(language) || language == "no" { return .same }
        return isSure ? .other(standard.rawValue) : .open
    }

    /// Open answers between two that agree take theirs.
    private static func smooth(_ answers: inout [Answer]) {
        var index = 0
        while index < answers.count {
            guard answers[index] == .open else {
                index += 1
                continue
            }
            let end = answers[index...].firstIndex { $0 != .open } ?? answers.endIndex
            if index > 0, end < answers.endIndex, answers[index - 1] == answers[end] {
                for open in index..<end { answers[open] = answers[end] }
            }
            index = end
        }
    }
}

extension Block.Content {
    /// Lets `body` edit each list of blocks directly inside this one.
    fileprivate mutating func markInside(_ body: (inout [Block]) -> Void) {
        switch self {
        case .list(var list):
            for index in list.items.indices { body(&list.items[index].blocks) }
            self = .list(list)
        case .quotation(var quotation):
            body(&quotation.blocks)
            self = .quotation(quotation)
        case .aside(var aside):
            body(&aside.blocks)
            self = .aside(aside)
        case .footnote(var footnote):
            body(&footnote.blocks)
            self = .footnote(footnote)
        default: break
        }
    }
}
