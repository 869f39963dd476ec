package import ArticleModel

/// Remembers cleaned articles from one run to the next. What it gives is what cleaning would give;
/// what it does not have, or has no more, is cleaned anew.
package struct ArticleCache: Sendable {
    private let build: String
    private let store: any EntryStore

    /// - Parameters:
    ///   - build: names the program that cleans, and all that its results depend on besides the
    ///     document: another build finds nothing that this one stored.
    ///   - store: where the entries are.
    package init(build: String, store: any EntryStore) {
        self.build = build
        self.store = store
    }

    /// The article made from a document: the remembered one, else the one that `clean` makes.
    ///
    /// - Throws: what `clean` throws; that is not remembered.
    package func article(
        named name: String, bytes: [UInt8], editing: Editing, isExplained: Bool,
        clean: () throws(Diagnostic) -> CleanArticle
    ) throws(Diagnostic) -> CleanArticle {
        let key = CacheKey(
            build: build, name: name, bytes: bytes, editing: editing, isExplained: isExplained)
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
