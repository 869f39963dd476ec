import ArticleModel

/// Source: The Chicago Manual of Style, 17th edition, 14.186 to 14.208 and 15.49 to 15.51, as the
/// CSL styles `chicago-fullnote-bibliography` and `chicago-author-date` have it.
extension CitationStyle {
    package static let chicagoNotes = CitationStyle(
        reference: .group(
            [
                .first([.names(listed), .when(.not(isJournal), plainContainer)]),
                .when(
                    .any([.has(.names), isJournal]),
                    .when(
                        isNumbered, .group([quotedTitle, numbered], joint: ". "),
                        otherwise: entry(quotedTitle, in: container, [dateOrNone] + details)),
                    otherwise: .group([quotedTitle, dateOrNone] + details, joint: ", ")),
                seen, .address,
            ], joint: ". ", after: "."),
        note: .group(
            [
                .names(named), quotedTitle,
                .when(
                    isNumbered, numbered,
                    otherwise: .group([container, dateOrNone] + details, joint: ", ")),
                .when(.lacks(.published), .group([.term(\.accessed), .accessed], joint: " ")),
                .address,
            ], joint: ", ", after: "."),
        englishDates: dates, pageRange: .chicago)

    package static let chicagoAuthorDate = CitationStyle(
        reference: .group(
            [
                .when(
                    .has(.names),
                    .group([.names(listed), year, datedEntry(quotedTitle)], joint: ". "),
                    otherwise: .when(
                        isFiledUnderContainer,
                        .group(
                            [
                                italicContainer, year,
                                .group(
                                    [quotedTitle, .published(.full)] + details, joint: ", "),
                            ], joint: ". "),
                        otherwise: .group([quotedTitle, year, datedEntry(nil)], joint: ". "))),
                seen, .address,
            ], joint: ". ", after: "."),
        inText: .when(
            .any([.has(.published), .has(.accessed)]),
            .group([filedName, year], joint: " ", before: "(", after: ")"),
            otherwise: .group([filedName, year], joint: ", ", before: "(", after: ")")),
        englishDates: dates, pageRange: .chicago, lettersYears: true)

    private static let dates = EnglishDates(pattern: "{month} {day}, {year}")
    private static let isJournal = Condition.isKind([.journal])
    private static let isNumbered = Condition.all([
        isJournal, .has(.container), .any([.has(.volume), .has(.issue)]),
    ])
    /// A newspaper or a magazine stands in for the author it does not name.
    private static let isFiledUnderContainer = Condition.all([
        .isKind([.newspaper, .magazine]), .has(.container),
    ])

    private static let listed = NameForm(
        order: .firstInverted, comma: .always, filesParticleLast: true,
        shortening: NameForm.Shortening(from: 11, keeps: 7, hasComma: true))

    private static func named(_ order: NameForm.Order) -> NameForm {
        NameForm(order: order, shortening: NameForm.Shortening(from: 4, keeps: 1))
    }

    private static let filedName = CitationPart.first([
        .names(named(.familyOnly)), .when(isFiledUnderContainer, italicContainer), quotedTitle,
    ])
    private static let named = named(.asRead)
    private static let quotedTitle = CitationPart.title(
        TitleForm(setting: .quoted, isHeadline: true))
    private static let plainContainer = CitationPart.container(isItalic: false, isHeadline: true)
    private static let italicContainer = CitationPart.container(isItalic: true, isHeadline: true)
    private static let container = CitationPart.when(
        .isKind([.webpage]), plainContainer,
        otherwise: .when(.isKind([.blog]), blog, otherwise: italicContainer))
    private static let blog = CitationPart.group([italicContainer, .words("(blog)")], joint: " ")

    /// A newspaper's edition and section, a journal's pages.
    private static let details: [CitationPart] = [
        .when(.isKind([.newspaper]), .edition),
        .when(.isKind([.newspaper]), .group([.term(\.section), .section], joint: " ")),
        .when(isJournal, .page),
    ]
    private static let year = CitationPart.group([
        .first([.published(.year), .statement(\.noDate)]), .yearLetter,
    ])
    private static let dateOrNone = CitationPart.first([
        .published(.full), .when(.lacks(.accessed), .statement(\.noDate)),
    ])
    private static let seen = CitationPart.when(
        .lacks(.published),
        .group([.term(\.accessed, isCapitalised: true), .accessed], joint: " "))

    /// `The Lake 12, no. 3 (June 17, 2017): 101–19`.
    private static let numbered = CitationPart.group(
        [
            .group(
                [
                    .group(
                        [.group([italicContainer, .volume], joint: " "), .labelledIssue],
                        joint: ", "),
                    .group([dateOrNone], before: "(", after: ")"),
                ], joint: " "),
            .page,
        ], joint: ": ")

    /// `The Lake 12 (3): 101–19`, `The Lake 12 (June)`, `The Lake, no. 3 (June)`.
    private static let numberedAfterYear = CitationPart.group(
        [
            .when(
                .has(.volume),
                .group(
                    [
                        italicContainer, .volume,
                        .group([.first([.issue, .published(.month)])], before: "(", after: ")"),
                    ], joint: " "),
                otherwise: .group(
                    [
                        .group([italicContainer, .labelledIssue], joint: ", "),
                        .group([.published(.month)], before: "(", after: ")"),
                    ], joint: " ")),
            .page,
        ], joint: ": ")

    /// A full stop stands before the container, a comma where there is none.
    private static func entry(
        _ title: CitationPart?, in container: CitationPart, _ details: [CitationPart]
    ) -> CitationPart {
        let title = title.map { [$0] } ?? []
        return .when(
            .has(.container),
            .group(title + [.group([container] + details, joint: ", ")], joint: ". "),
            otherwise: .group(title + details, joint: ", "))
    }

    /// What follows the year.
    private static func datedEntry(_ title: CitationPart?) -> CitationPart {
        .when(
            .isKind([.blog, .webpage]),
            .group((title.map { [$0] } ?? []) + [container, .published(.full)], joint: ". "),
            otherwise: .when(
                isNumbered,
                .group((title.map { [$0] } ?? []) + [numberedAfterYear], joint: ". "),
                otherwise: .when(
                    isJournal, entry(title, in: container, [.published(.month), .page]),
                    otherwise: entry(title, in: container, [.published(.full)] + details))))
    }
}
