import ArticleModel

extension CitationStyle {
    /// Our plain style, after the Chicago Manual's bibliography entries:
    ///
    ///     Dahl, Anna, and Per Berg. “Old Boats.” *The Lake*, 17 June 2017. https://… Captured 3 May 2020.
    package static let house = CitationStyle(
        reference: .group(
            [
                .names(
                    NameForm(
                        order: .firstInverted, comma: .afterInversion, filesParticleLast: true)),
                .title(TitleForm(setting: .quoted)),
                .group(
                    [
                        .container(isItalic: true, isHeadline: false),
                        .editionName, .labelledVolume, .labelledIssue,
                        .first([.published(.full), .statement(\.labels.noDate)]),
                        .labelledPage,
                    ], joint: ", "),
                .url,
                .group([.term(\.labels.captured), .accessed], joint: " "),
            ], joint: ". ", after: "."))
}
