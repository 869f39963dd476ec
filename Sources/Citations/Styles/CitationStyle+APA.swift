import ArticleModel

extension CitationStyle {
    /// Source: Publication Manual of the American Psychological Association, 7th edition, 2020,
    /// chapters 8 to 10, as the CSL style `apa` has it.
    package static let apa = CitationStyle(
        reference: .group(
            [
                .group(
                    [
                        .when(
                            .has(.names),
                            .group([.names(listed), dated, title], joint: ". "),
                            otherwise: .group([title, dated], joint: ". ")),
                        .when(
                            isPage, .container(isItalic: false, isHeadline: true),
                            otherwise: .group(
                                [
                                    .container(isItalic: true, isHeadline: true), numbers,
                                    .page,
                                ], joint: ", ")),
                    ], joint: ". ", after: "."),
                .when(
                    .all([.lacks(.published), .has(.accessed), .has(.url), .lacks(.doi)]),
                    .group(
                        [
                            .group(
                                [.term(\.retrieved, isCapitalised: true), .accessed], joint: " "),
                            .group([.term(\.from), .url], joint: " "),
                        ], joint: ", "),
                    otherwise: .address),
            ], joint: " "),
        inText: .group(
            [
                .first([
                    .names(
                        NameForm(
                            order: .familyOnly, hasAmpersand: true,
                            shortening: NameForm.Shortening(
                                from: 3, keeps: 1, words: "et al."))),
                    .when(
                        isItalic, .title(TitleForm(setting: .italic, isHeadline: true)),
                        otherwise: .title(TitleForm(setting: .quoted, isHeadline: true))),
                ]),
                year,
            ], joint: ", ", before: "(", after: ")"),
        englishDates: EnglishDates(pattern: "{month} {day}, {year}"), lettersYears: true)

    private static let isPage = Condition.isKind([.webpage])
    /// What stands alone, in no periodical.
    private static let isItalic = Condition.any([isPage, .lacks(.container)])

    private static let listed = NameForm(
        order: .allInverted, hasInitials: true, hasAmpersand: true, comma: .always,
        shortening: NameForm.Shortening(from: 21, keeps: 19, keepsLast: true))

    private static let title = CitationPart.when(
        isItalic, .title(TitleForm(setting: .italic)),
        otherwise: .title(TitleForm(setting: .plain)))

    /// The letter stands by the year: `(2017a, June 17)`, `(n.d.-a)`.
    private static let dated = CitationPart.group(
        [year, .when(.not(.isKind([.journal])), .published(.monthAndDay))],
        joint: ", ", before: "(", after: ")")

    private static let year = CitationPart.group([
        .first([.published(.year), .statement(\.noDate)]), letter,
    ])

    /// `12(3)`, with the volume in italics; an issue without one stands for it.
    private static let numbers = CitationPart.when(
        .has(.volume), .group([.italic(.volume), .group([.issue], before: "(", after: ")")]),
        otherwise: .italic(.issue))

    private static let letter = CitationPart.when(
        .has(.published), .yearLetter, otherwise: .group([.yearLetter], before: "-"))
}
