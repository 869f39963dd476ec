package import ArticleModel
import Digests

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

extension ArticleCache {
    /// The file made of a drawing: the remembered one, else the one that `draw` makes. Loading what
    /// draws takes longer than cleaning some pages.
    ///
    /// - Returns: what `draw` returns; `nil` is not remembered.
    package func file(of drawing: String, draw: () -> [UInt8]?) -> [UInt8]? {
        let key = CacheKey(build: build, drawing: drawing)
        if let entry = store.entry(for: key), let file = Self.sound(entry) { return file }
        guard let file = draw() else { return nil }
        store.keep(Array(SHA256.hex(file).utf8) + file, for: key)
        return file
    }

    /// Sixty-four digits of the digest stand before the file; `nil` when they do not agree.
    private static func sound(_ entry: [UInt8]) -> [UInt8]? {
        let file = Array(entry.dropFirst(64))
        return entry.prefix(64).elementsEqual(SHA256.hex(file).utf8) ? file : nil
    }
}

/// Where entries of the cache are kept. Losing one is no fault.
package protocol EntryStore: Sendable {
    /// `nil` for an entry that is not there, or cannot be read.
    func entry(for key: CacheKey) -> [UInt8]?
    func keep(_ entry: [UInt8], for key: CacheKey)
}
