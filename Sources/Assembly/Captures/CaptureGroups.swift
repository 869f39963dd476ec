import ArticleModel

/// Finds articles that were saved more than once.
struct CaptureGroups {
    /// Two or more captures each, in the order given.
    private(set) var captures: [[ComparedArticle]] = []
    /// Pairs with one address and different texts.
    private(set) var strangers: [(first: ComparedArticle, second: ComparedArticle)] = []

    init(of articles: [ComparedArticle]) {
        var groups: [[ComparedArticle]] = []
        /// The groups that an address or a text might belong to.
        var places: [String: [Int]] = [:]
        for article in articles {
            let keys = [article.article.textDigest, article.identity].compactMap { $0 }
            let candidates = Set(keys.flatMap { places[$0] ?? [] }).sorted()
            let place = candidates.first { place in
                groups[place].contains { article.isCopy(of: $0) || article.isState(of: $0) }
            }
            if place == nil {
                let first = candidates.lazy.map { groups[$0][0] }
                    .first { article.hasAddress(of: $0) && article.hasText && $0.hasText }
                if let first { strangers.append((article, first)) }
                groups.append([])
            }
            groups[place ?? groups.count - 1].append(article)
            for key in keys { places[key, default: []].append(place ?? groups.count - 1) }
        }
        captures = groups.filter { $0.count > 1 }
    }
}
