import ArticleModel

extension CitationStyle {
    /// Source: MLA Handbook, 9th edition, 2021, chapters 5 and 6, as the CSL style
    /// `modern-language-association` has it.
    package static let mla = CitationStyle(
        reference: .group(
            [
                .names(
                    NameForm(
                        order: .firstInverted, comma: .always,
                        shortening: NameForm.Shortening(from: 3, keeps: 1, hasComma: true))),
                title,
                .group(
                    [
                        .container(isItalic: true, isHeadline: true), .editionName,
                        .labelledVolume, .labelledIssue,
                        .when(
                            .isKind([.journal]), .published(.monthAndYear),
                            otherwise: .published(.full)),
                        .labelledPage, .address,
                    ], joint: ", "),
                .when(
                    .lacks(.published),
                    .group([.term(\.accessed, isCapitalised: true), .accessed], joint: " ")),
            ], joint: ". ", after: "."),
        inText: .group(
            [
                .first([
                    .names(
                        NameForm(
                            order: .familyOnly,
                            shortening: NameForm.Shortening(from: 3, keeps: 1))),
                    title,
                ])
            ], before: "(", after: ")"),
        englishDates: EnglishDates(
            pattern: "{day} {month} {year}",
            months: [
                "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.",
                "Nov.", "Dec.",
            ]), pageRange: .twoDigits)

    /// A work in no container stands alone, as a book does.
    private static let title = CitationPart.when(
        .has(.container), .title(TitleForm(setting: .quoted, isHeadline: true)),
        otherwise: .title(TitleForm(setting: .italic, isHeadline: true)))
}
