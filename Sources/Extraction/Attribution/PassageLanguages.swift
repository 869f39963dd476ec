package import ArticleModel
import LanguageIdentification

/// Marks the passages of a body that are in another language than the article.
///
/// A block is marked when it is wholly in the other language, and then nothing inside it is. What
/// the page declares stays. Close languages are not told apart, except the two Norwegian standards.
/// A heading or a short paragraph says too little by itself: it is judged together with those around
/// it that say the same.
package enum PassageLanguages {
    /// - Parameters:
    ///   - blocks: the body.
    ///   - articleLanguage: BCP 47; where it is not known nothing is marked.
    ///   - body: what is known of the language of the body as a whole.
    package static func mark(
        _ blocks: inout [Block], articleLanguage: String?, body: BodyLanguage? = nil
    ) {
        guard let articleLanguage else { return }
        var marker = PassageMarker(language: articleLanguage)
        if let body { marker.learn(body) }
        marker.mark(&blocks)
    }
}

/// Marks passages inside one that is in a language known.
private struct PassageMarker {
    /// BCP 47.
    let language: String
    /// Of that language, from the blocks already told to be in it.
    private var words = LittleWords()

    init(language: String) { self.language = language }

    mutating func learn(_ body: BodyLanguage) {
        guard body.isClear, body.share >= Self.learnShare,
            LanguageKinship.areClose(body.code, language)
        else { return }
        words.learn(body.sample)
    }

    mutating func mark(_ blocks: inout [Block]) {
        var answers = blocks.map { answer(for: $0) }
        Self.smooth(&answers)
        for index in blocks.indices {
            if let declared = blocks[index].language {
                var marker = PassageMarker(language: declared)
                blocks[index].content.markInside { marker.mark(&$0) }
            } else if case .other(let other) = answers[index] {
                blocks[index].language = other
            } else {
                blocks[index].content.markInside { mark(&$0) }
            }
        }
    }

    /// What the words of a block say of its language.
    private enum Answer: Equatable {
        case same
        case other(String)
        /// Too few words to be sure of the other language, with their points.
        case leaning(String, Double)
        case open

        var otherLanguage: String? {
            switch self {
            case .other(let language), .leaning(let language, _): language
            case .same, .open: nil
            }
        }

        var points: Double {
            switch self {
            case .other: surePoints
            case .leaning(_, let points): points
            case .same, .open: 0
            }
        }
    }

    private mutating func answer(for block: Block) -> Answer {
        if case .code = block.content { return .same }
        guard block.language == nil else { return .same }
        let text = block.paragraphs.joined(separator: "\n").beginning(bytes: Self.longest)
        guard text.utf8.count >= Self.shortest, !words.recognise(text),
            let found = LanguageIdentifier.language(of: text), found.share >= Self.leastShare
        else { return closeAnswer(text) }
        guard LanguageKinship.areClose(found.code, language) else { return .other(found.code) }
        if found.share >= Self.learnShare, block.content.children.isEmpty { words.learn(text) }
        return closeAnswer(text)
    }

    /// In bytes; about two lines.
    private static let shortest = 120
    /// In bytes; what follows is not looked at.
    private static let longest = 10_000
    /// Of the text, from 0 to 1.
    private static let leastShare = 0.95
    /// The same, for a text that nothing in another language may stand in.
    private static let learnShare = 0.97

    /// For a text in the same language, in a close one, or too short to tell.
    private func closeAnswer(_ text: String) -> Answer {
        let primary = LanguageTag.primary(language)
        guard primary == "nb" || primary == "nn" else {
            return text.utf8.count >= Self.shortest ? .same : .open
        }
        let tally = Norwegian.tally(of: text)
        let isOther = (tally.nynorsk > tally.bokmål) == (primary == "nb")
        let points = max(tally.nynorsk, tally.bokmål)
        guard points >= tally.total * Self.sureShare, points > 0 else { return .open }
        guard isOther else { return .same }
        let other = primary == "nb" ? "nn" : "nb"
        return points >= Self.surePoints ? .other(other) : .leaning(other, points)
    }

    /// In points of `Norwegian`: three sure words. Of all its points, from 0 to 1.
    private static let surePoints = 6.0
    private static let sureShare = 0.85

    /// Makes one passage of neighbours that together are sure, with what is open between them.
    private static func smooth(_ answers: inout [Answer]) {
        var start = 0
        while start < answers.count {
            guard let language = answers[start].otherLanguage else {
                start += 1
                continue
            }
            let run = answers[start...].prefix {
                $0 == .open || $0.otherLanguage == language
            }
            let end = (run.lastIndex { $0.otherLanguage != nil } ?? start) + 1
            let isSure = run.reduce(0) { $0 + $1.points } >= surePoints
            for index in start..<end { answers[index] = isSure ? .other(language) : .open }
            start = end
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
