package import ArticleModel

/// What a person should look at in an article's attribution, each with the line of the manifest
/// that settles it.
package enum Doubts {
    /// In order of the fields.
    package static func doubts(about article: CleanArticle) -> [Doubt] {
        let attribution = article.attribution
        return [
            suppliedTitle(article), missingAuthor(attribution), uncertainAuthor(attribution),
            missingDate(attribution), uncertainDate(attribution), modifiedOnly(attribution),
            contradictoryDates(attribution), language(attribution), shortArticle(article),
            contestedBody(article), embeddedText(article),
        ].compactMap { $0 } + contradictoryLists(attribution)
    }

    private static func suppliedTitle(_ article: CleanArticle) -> Doubt? {
        let attribution = article.attribution
        if article.attachment != nil { return fileTitle(attribution.title) }
        guard attribution.titleIsSupplied, let title = attribution.title.value else { return nil }
        return Doubt(
            code: .suppliedTitle,
            message: "No title is given; the opening words “\(title)” stand for it.",
            fix: "title: …")
    }

    /// Where there are no words to open with.
    private static func fileTitle(_ field: Field<String>) -> Doubt? {
        guard field.isUnsettled else { return nil }
        guard let likeliest = field.candidates.first else {
            return Doubt(
                code: .suppliedTitle,
                message: "No title is given; the file’s name stands for it.", fix: "title: …")
        }
        return Doubt(
            code: .suppliedTitle,
            message: "No title is certain, and the file’s name stands for it; the likeliest is"
                + " “\(likeliest.value)” (\(likeliest.origin.rawValue)).",
            fix: "title: \(quoted(likeliest.value))")
    }

    private static func missingAuthor(_ attribution: Attribution) -> Doubt? {
        let field = attribution.authors
        guard field.isUnsettled else { return nil }
        guard let likeliest = field.candidates.first else {
            return Doubt(
                code: .missingAuthor, message: "No author is named.", fix: "authors: none")
        }
        let names = likeliest.value.map(\.name)
        return Doubt(
            code: .missingAuthor,
            message: "No author is certain; the likeliest is “\(names.joined(separator: ", "))”"
                + " (\(likeliest.origin.rawValue)).",
            fix: fix(authors: names), line: likeliest.line)
    }

    private static func uncertainAuthor(_ attribution: Attribution) -> Doubt? {
        guard let authors = attribution.authors.doubtful(below: leastSure) else { return nil }
        let names = authors.value.map(\.name)
        return Doubt(
            code: .uncertainAuthor,
            message: "The author “\(names.joined(separator: ", "))” (\(authors.origin.rawValue))"
                + " is not certain.",
            fix: fix(authors: names), line: authors.line)
    }

    private static func fix(authors: [String]) -> String {
        "authors: [\(authors.map(quoted).joined(separator: ", "))]"
    }

    /// As YAML takes it for a text, whatever stands in it.
    private static func quoted(_ text: String) -> String {
        "\"" + text.filter { $0 != "\"" && $0 != "\\" } + "\""
    }

    private static func missingDate(_ attribution: Attribution) -> Doubt? {
        let field = attribution.published
        guard field.isUnsettled else { return nil }
        guard let likeliest = field.candidates.first else {
            return Doubt(
                code: .missingDate, message: "No publication date is given.", fix: "date: none")
        }
        return Doubt(
            code: .missingDate,
            message: "No publication date is certain; the likeliest is"
                + " \(likeliest.value.dayDescription) (\(likeliest.origin.rawValue)).",
            fix: "date: \(likeliest.value.dayDescription)", line: likeliest.line)
    }

    private static func uncertainDate(_ attribution: Attribution) -> Doubt? {
        guard let date = attribution.published.doubtful(below: leastSure),
            date.origin != .lastChange
        else { return nil }
        return Doubt(
            code: .uncertainDate,
            message: "The date \(date.value.dayDescription) (\(date.origin.rawValue)) is not"
                + " certain.",
            fix: "date: \(date.value.dayDescription)", line: date.line)
    }

    private static func modifiedOnly(_ attribution: Attribution) -> Doubt? {
        guard let date = attribution.published.winner, date.origin == .lastChange else {
            return nil
        }
        return Doubt(
            code: .modifiedOnly,
            message: "The only date is that of a change, \(date.value.dayDescription)"
                + " (“\(date.evidence)”).",
            fix: "date: \(date.value.dayDescription)", line: date.line)
    }

    /// From 0 to 1: what is less likely should be looked at.
    private static let leastSure = 0.7

    /// Origins a reader of the page sees.
    private static let visible: Set<AttributionOrigin> = [.visibleDate, .timeElement]
    /// The ranks that metadata have.
    private static let metadata = AttributionOrigin.highwire.rank...AttributionOrigin.plainMeta.rank

    /// Metadata against the first dateline that a reader sees, whichever won. A day's difference is a
    /// time zone's.
    private static func contradictoryDates(_ attribution: Attribution) -> Doubt? {
        let field = attribution.published
        guard let winner = field.winner, winner.origin.rank > AttributionOrigin.header.rank,
            let said = field.candidates.first(where: { metadata.contains($0.origin.rank) }),
            let shown = field.candidates.first(where: { visible.contains($0.origin) }),
            !shown.value.isWithinADay(of: said.value),
            attribution.modified.candidates.allSatisfy({
                !$0.value.isWithinADay(of: shown.value)
            })
        else { return nil }
        let other = visible.contains(winner.origin) ? said : shown
        return Doubt(
            code: .contradictoryDates,
            message:
                "The metadata says \(said.value.dayDescription) (\(said.origin.rawValue)), "
                + "the page shows \(shown.value.dayDescription) (“\(shown.evidence)”).",
            fix: "date: \(other.value.dayDescription)", line: other.line)
    }

    private static func language(_ attribution: Attribution) -> Doubt? {
        guard let winner = attribution.language.winner else {
            guard attribution.language.isUnsettled else { return nil }
            if let likeliest = attribution.language.candidates.first {
                return Doubt(
                    code: .unknownLanguage,
                    message: "No language is certain; the likeliest is “\(likeliest.value)”"
                        + " (\(likeliest.origin.rawValue)).",
                    fix: "language: \(likeliest.value)")
            }
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
        guard article.attachment == nil, let paragraphs = fewParagraphs(of: article) else {
            return nil
        }
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
        let longest = article.takenOut.max { $0.text.utf8.count < $1.text.utf8.count }
        return longest.map { "restore: [\($0.id)]" } ?? "keep: body"
    }
}

extension Field {
    /// No value, and no editor who says that there is none.
    fileprivate var isUnsettled: Bool { winner == nil && !isDeclaredAbsent }

    /// The winner, where it is less likely than this.
    fileprivate func doubtful(below least: Double) -> Candidate<Value>? {
        guard let confidence, confidence < least else { return nil }
        return winner
    }
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
