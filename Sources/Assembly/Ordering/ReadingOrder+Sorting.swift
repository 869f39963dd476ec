import ArticleModel

extension ReadingOrder {
    /// The articles in this order; those that are equal in it stay as they are listed.
    func sorted(
        _ articles: [ManifestArticle], language: String,
        article: (ManifestArticle) -> CleanArticle?
    ) -> [ManifestArticle] {
        switch self {
        case .manual: return articles
        case .chronological:
            let published = articles.map { article($0)?.attribution.published.value }
            return sorted(articles, by: published) { one, other in
                guard let one, let other else { return one != nil && other == nil }
                return one < other
            }
        case .title:
            let collation = Collation(language: language)
            let keys = articles.map { listed in
                collation.key(for: article(listed)?.attribution.title.value ?? listed.source.path)
            }
            return sorted(articles, by: keys, <)
        case .source: return sorted(articles, by: articles.map(\.source.path), <)
        }
    }

    private func sorted<Key>(
        _ articles: [ManifestArticle], by keys: [Key], _ precedes: (Key, Key) -> Bool
    ) -> [ManifestArticle] {
        let order = articles.indices.sorted { one, other in
            if precedes(keys[one], keys[other]) { return true }
            return !precedes(keys[other], keys[one]) && one < other
        }
        return order.map { articles[$0] }
    }
}
