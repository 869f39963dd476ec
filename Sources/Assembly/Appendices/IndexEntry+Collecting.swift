import ArticleModel

extension IndexEntry {
    /// Every author and publication of the articles, filed as the language sorts; a name that
    /// several articles bear is one entry.
    static func all(in articles: [DossierArticle], language: String) -> [IndexEntry] {
        let collation = Collation(language: language)
        return [
            entries(.author, in: articles, collation) {
                ($0.authors.value ?? []).map(\.fileAs)
            },
            entries(.publication, in: articles, collation) { [$0.site.value].compactMap { $0 } },
        ].flatMap { $0 }
    }

    private static func entries(
        _ kind: Kind, in articles: [DossierArticle], _ collation: Collation,
        headings: (Attribution) -> [String]
    ) -> [IndexEntry] {
        var numbers: [String: [Int]] = [:]
        for article in articles {
            for heading in Set(headings(article.article.attribution)) where !heading.isEmpty {
                numbers[heading, default: []].append(article.number)
            }
        }
        return numbers.map { (collation.key(for: $0), $0, $1) }.sorted { $0.0 < $1.0 }
            .map { IndexEntry(kind: kind, heading: $1, articles: $2) }
    }
}
