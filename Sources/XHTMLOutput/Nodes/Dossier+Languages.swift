package import ArticleModel

extension Dossier {
    /// Every language that something in the book is said to be in, the packet's first.
    package var allLanguages: [String] {
        let articles = articles
        let bodies = parts.flatMap { part in
            [BodySurvey(of: part.intro)]
                + part.articles.flatMap {
                    [$0.article.outline.survey, BodySurvey(of: $0.editorsNote)]
                }
        }
        let citations = articles.map { BodySurvey(of: $0.citation.all) }
        let declared =
            articles.map(\.article.attribution.language.value)
            + bodies.flatMap(\.blockLanguages)
            + (citations + bodies).flatMap(\.passageLanguages)
        let wellFormed = declared.compactMap { $0.flatMap(LanguageTag.wellFormed) }
        return ([language, labels.language] + wellFormed).withoutRepeats
    }

    /// The same with languages that checkers of markup accept; `und` for a packet in no known one.
    package var withWellFormedLanguages: Dossier {
        var dossier = self
        dossier.language = LanguageTag.wellFormed(language) ?? "und"
        dossier.labels.language = LanguageTag.wellFormed(labels.language) ?? "und"
        return dossier
    }
}

extension Citation {
    fileprivate var all: [Inline] { reference + (note ?? []) + (inText ?? []) }
}
