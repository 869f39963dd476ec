package import ArticleModel

/// Remembers cleaned articles from one run to the next. What it gives is what cleaning would give;
/// what it does not have, or has no more, is cleaned anew.
package struct ArticleCache: Sendable {
    private let build: String
    private let store: any EntryStore

    /// - Parameters:
    ///   - build: names the program that cleans, and the settings it cleans with: another build
    ///     finds nothing that this one stored.
    ///   - store: where the entries are.
    package init(build: String, store: any EntryStore) {
        self.build = build
        self.store = store
    }

    /// The article made from a source: the remembered one, else the one that `clean` makes.
    ///
    /// - Parameters:
    ///   - source: the document.
    ///   - circumstances: whatever else the article depends on.
    ///   - clean: makes the article.
    /// - Returns: the article, equal to what `clean` makes.
    /// - Throws: what `clean` throws; that is not remembered.
    package func article(
        from source: Source, circumstances: [any Sendable],
        clean: () throws(Diagnostic) -> CleanArticle
    ) throws(Diagnostic) -> CleanArticle {
        let key = CacheKey(build: build, source: source, circumstances: circumstances)
        if let article = store.entry(for: key).flatMap(CachedArticle.article) { return article }
        let article = try clean()
        store.keep(CachedArticle.bytes(of: article), for: key)
        return article
    }
}

/// Where entries of the cache are kept. Losing one is no fault.
package protocol EntryStore: Sendable {
    /// `nil` for an entry that is not there, or cannot be read.
    func entry(for key: CacheKey) -> [UInt8]?
    func keep(_ entry: [UInt8], for key: CacheKey)
}
