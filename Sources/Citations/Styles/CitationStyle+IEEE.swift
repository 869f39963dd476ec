import ArticleModel

extension CitationStyle {
    /// Source: IEEE Reference Guide, version of 29 January 2021, as the CSL style `ieee` has it.
    /// The number before an entry is the list's.
    package static let ieee = CitationStyle(
        reference: .when(
            .isKind([.blog, .webpage]), pageOfTheWeb,
            otherwise: .when(.isKind([.journal]), journalArticle, otherwise: pressArticle)),
        inText: .group([.number], before: "[", after: "]"),
        englishDates: EnglishDates(
            pattern: "{month} {day}, {year}",
            months: CitationTerms.english.shortMonths, padsDays: true))

    private static let pageOfTheWeb = CitationPart.group(
        [
            .group(start + [.published(.full)], joint: ", ", after: "."), .url,
            .when(
                .has(.url),
                .group([.term(\.accessed), .accessed], joint: " ", before: "(", after: ").")),
        ], joint: " ")

    private static let pressArticle = CitationPart.group(
        [
            .group(numbered + [.published(.full)], joint: ", ", after: "."), online,
        ], joint: " ")

    /// Only a comma parts it from its address.
    private static let journalArticle = CitationPart.when(
        .any([.has(.url), .has(.doi)]),
        .group([dated, online], joint: ", "),
        otherwise: .group([dated], after: "."))
    private static let dated = CitationPart.group(
        numbered + [.published(.shortMonthAndYear)], joint: ", ")

    private static let start: [CitationPart] = [
        .names(
            NameForm(
                order: .asRead, hasInitials: true,
                shortening: NameForm.Shortening(from: 7, keeps: 1, isItalic: true))),
        .title(TitleForm(setting: .quoted)),
        .container(isItalic: true, isHeadline: false),
    ]

    private static let numbered =
        start + [.labelledVolume, .labelledIssue, .labelledPage]

    private static let online = CitationPart.first([
        .group([.words("doi:"), .doi], joint: " ", after: "."), .when(.has(.url), available),
    ])
    private static let available = CitationPart.group(
        [
            .group(
                [
                    .group(
                        [.term(\.accessedLabel, isCapitalised: true), .accessed], joint: ": "),
                    .when(
                        .has(.accessed),
                        .group(
                            [.statement(\.online, isCapitalised: true)], before: "[", after: "]"
                        )),
                ], joint: ". "),
            .group([.term(\.availableAt, isCapitalised: true), .url], joint: ": "),
        ], joint: ". ")
}
