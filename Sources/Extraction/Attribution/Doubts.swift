package import ArticleModel

/// What a person should look at in an article's attribution, each with the line of the manifest
/// that settles it.
package enum Doubts {
    /// In order of the fields.
    package static func doubts(about article: CleanArticle) -> [Doubt] {
        let attribution = article.attribution
        return [
            suppliedTitle(attribution), missingAuthor(attribution), missingDate(attribution),
            contradictoryDates(attribution), language(attribution), shortArticle(article),
            contestedBody(article), embeddedText(article),
        ].compactMap { $0 } + contradictoryLists(attribution)
    }

    private static func suppliedTitle(_ attribution: Attribution) -> Doubt? {
        guard attribution.titleIsSupplied, let title = attribution.title.value else { return nil }
        return Doubt(
            code: .suppliedTitle,
            message: "No title is given; the opening words “\(title)” stand for it.",
            fix: "title: …")
    }

    private static func missingAuthor(_ attribution: Attribution) -> Doubt? {
        guard attribution.authors.isUnsettled else { return nil }
        return Doubt(
            code: .missingAuthor, message: "No author is named.", fix: "authors: none")
    }

    private static func missingDate(_ attribution: Attribution) -> Doubt? {
        guard attribution.published.isUnsettled else { return nil }
        return Doubt(
            code: .missingDate, message: "No publication date is given.", fix: "date: none")
    }

    /// Origins a reader of the page sees.
    private static let visible: Set<AttributionOrigin> = [.visibleDate, .timeElement]

    /// Metadata against the first dateline that a reader sees. A day's difference is a time zone's.
    private static func contradictoryDates(_ attribution: Attribution) -> Doubt? {
        let field = attribution.published
        guard let winner = field.winner, winner.origin != .manifest,
            !visible.contains(winner.origin),
            let shown = field.candidates.first(where: { visible.contains($0.origin) }),
            !shown.value.isWithinADay(of: winner.value),
            attribution.modified.candidates.allSatisfy({
                !$0.value.isWithinADay(of: shown.value)
            })
        else { return nil }
        return Doubt(
            code: .contradictoryDates,
            message:
                "The metadata says \(winner.value.dayDescription) (\(winner.origin.rawValue)), "
                + "the page shows \(shown.value.dayDescription) (“\(shown.evidence)”).",
            fix: "date: \(shown.value.dayDescription)", line: shown.line)
    }

    private static func language(_ attribution: Attribution) -> Doubt? {
        guard let winner = attribution.language.winner else {
            guard attribution.language.isUnsettled else { return nil }
            return Doubt(
                code: .unknownLanguage,
                message: "The language is neither declared nor clear from the text.",
                fix: "language: en")
        }
        guard winner.origin.rank > AttributionOrigin.header.rank else { return nil }
        let detected = attribution.language.candidates.first { $0.origin == .detection }
        let declared = attribution.language.candidates.first { $0.origin != .detection }
        guard let detected, let declared,
            !LanguageKinship.areClose(detected.value, declared.value)
        else { return nil }
        return Doubt(
            code: .languageConflict,
            message: "The page declares “\(declared.value)”, its words are “\(detected.value)”.",
            fix: "language: \(detected.value)", line: declared.line)
    }

    /// In words. Source: the shortest article of the corpus that is not a notice has 60.
    private static let fewestWords = 50

    private static func shortArticle(_ article: CleanArticle) -> Doubt? {
        guard let paragraphs = fewParagraphs(of: article) else { return nil }
        let words = paragraphs.reduce(0) { count, paragraph in
            count + paragraph.split(whereSeparator: \.isWhitespace).count
        }
        let letters = paragraphs.reduce(0) { $0 + $1.count }
        // A script without spaces between words has five letters where another has a word.
        guard words < fewestWords, letters < fewestWords * 5, !article.isBodyEdited else {
            return nil
        }
        return Doubt(
            code: .shortArticle,
            message: "The article has only \(words) \(words == 1 ? "word" : "words").",
            fix: fixOfBody(article))
    }

    /// A body of which less is likely to be right should be looked at.
    ///
    /// Source: on the marked pages, cross-validated by site, this names 64 of 100 pages whose F
    /// measure is below 0.8, and 59 of 100 named ones are such.
    private static let leastConfidence = 0.85

    private static func contestedBody(_ article: CleanArticle) -> Doubt? {
        guard let confidence = article.confidence, confidence < leastConfidence,
            !article.isBodyEdited
        else { return nil }
        let percent = Int((confidence * 100).rounded())
        return Doubt(
            code: .contestedBody,
            message: "What of the page is the article is hard to tell: about \(percent) % of the"
                + " text is likely to be right.",
            fix: fixOfBody(article))
    }

    /// `nil` where there is far too much text for words to be counted.
    private static func fewParagraphs(of article: CleanArticle) -> [String]? {
        var paragraphs: [String] = []
        var length = 0
        for block in article.blocks {
            let added = [block].paragraphs
            length += added.reduce(0) { $0 + $1.utf8.count }
            guard length < fewestWords * 40 else { return nil }
            paragraphs += added
        }
        return paragraphs
    }

    /// The longest text taken out is the likeliest to be missed; where nothing was, all that the
    /// source says is the article.
    private static func fixOfBody(_ article: CleanArticle) -> String {
        let removed = article.removals.filter { !$0.isAttribution }
        let longest = removed.max { $0.text.utf8.count < $1.text.utf8.count }
        return longest.map { "restore: [\($0.id)]" } ?? "keep: body"
    }
}

extension Field {
    /// No value, and no editor who says that there is none.
    fileprivate var isUnsettled: Bool { candidates.isEmpty && !isDeclaredAbsent }
}

extension CleanArticle {
    /// An instruction of the editor's touched the body: a person has looked at it.
    fileprivate var isBodyEdited: Bool {
        keepReasons.values.contains { $0.first.isEditors }
            || removals.contains { $0.reasons.first.isEditors }
    }
}

extension Reason? {
    fileprivate var isEditors: Bool { self?.rule.hasPrefix("editor.") ?? false }
}
