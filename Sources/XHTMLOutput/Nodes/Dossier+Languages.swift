package import ArticleModel

extension Dossier {
    /// Every language that something in the book is said to be in, the packet's first.
    package var allLanguages: [String] {
        let blocks = parts.flatMap { $0.intro + $0.articles.flatMap(\.allBlocks) }.andNested
        let inlines = (articles.flatMap(\.citation.all) + blocks.flatMap(\.content.inlines))
            .andNested
        let declared =
            articles.map(\.article.attribution.language.value) + blocks.map(\.language)
            + inlines.map(\.language)
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

extension DossierArticle {
    fileprivate var allBlocks: [Block] { article.blocks + editorsNote }
}

extension Inline {
    fileprivate var language: String? {
        if case .passage(let passage) = self { passage.language } else { nil }
    }
}
