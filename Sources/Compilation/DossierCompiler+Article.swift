import Archives
import ArticleCaching
package import ArticleModel
import Comparison
import Extraction
import Intake
import Pictures

/// One document at a time: from its bytes, or from what an earlier build made of them.
extension DossierCompiler {
    /// One document from bytes to article, with its pictures.
    ///
    /// - Throws: what intake or extraction has to say against it.
    package func article(
        named name: String, bytes: [UInt8], editing: Editing = Editing()
    ) throws(Diagnostic) -> CleanArticle {
        let source = try intake.source(named: name, bytes: bytes)
        return try article(from: source, editing: editing, bibliography: .none)
    }

    /// The article of a source, with its pictures.
    ///
    /// - Throws: what extraction has to say against it.
    func article(
        from source: Source, editing: Editing, bibliography: Bibliography
    ) throws(Diagnostic) -> CleanArticle {
        var article = try extractor.article(
            from: source, editing: editing, bibliography: bibliography)
        gathering?.gather(for: &article, from: source)
        article.keepOutline()
        return article
    }

    /// The article of a saved page, with its pictures; the page is decoded and cleaned only where
    /// that is not remembered from an earlier run, or its pictures are not what they were then.
    ///
    /// - Throws: what intake or extraction has to say against it.
    func article(
        from page: SavedPage, editing: Editing, bibliography: Bibliography
    ) throws(Diagnostic) -> CleanArticle {
        guard let cache else {
            return try article(
                from: try intake.source(of: page), editing: editing, bibliography: bibliography)
        }
        let bytes = try intake.bytes(of: page)
        let key = cache.key(of: CleanedPage.self) {
            $0.write(
                page: page, bytes: bytes,
                circumstances: circumstances(editing: editing, bibliography: bibliography))
        }
        var pictures: [Picture] = []
        let cleaned = try cache.value(
            for: key,
            where: { (cleaned: CleanedPage) in
                let found = self.pictures(of: cleaned, from: page)
                pictures = found ?? []
                return found != nil
            },
            make: { () throws(Diagnostic) in
                var read = page
                read.content = InputFile(bytes)
                let source = try intake.source(of: read)
                var article = try extractor.article(
                    from: source, editing: editing, bibliography: bibliography)
                let sights = gathering?.gather(for: &article, from: source) ?? []
                article.keepOutline()
                pictures = article.pictures
                return CleanedPage(article: article, sights: sights, capture: source.capture)
            })
        var article = cleaned.article
        article.textIdentity = cleaned.textIdentity(for: key)
        article.pictures = pictures
        if article.attachment != nil {
            article.attachment?.bytes = try intake.attachedBytes(bytes, of: page)
        }
        return article
    }

    /// All that an article follows from besides its source and what came of looking for its
    /// pictures.
    private func circumstances(editing: Editing, bibliography: Bibliography) -> [any Sendable] {
        [
            editing == Editing() ? "" : editing as any Sendable, extractor.isExplaining,
            bibliography.identity, bibliography.sidecars, pictures != nil,
        ]
    }

    /// The pictures of a page cleaned before; `nil` where they are not what they were.
    private func pictures(of cleaned: CleanedPage, from page: SavedPage) -> [Picture]? {
        guard !cleaned.sights.isEmpty, let gathering else { return [] }
        // What pictures are looked for by.
        var frame = Source(name: page.name, kind: .page, content: [])
        frame.capture = cleaned.capture
        frame.resources = page.resources
        return gathering.pictures(
            named: cleaned.pictureNames, seenAs: cleaned.sights, from: frame)
    }

    /// Pictures are changed only where that is not remembered.
    private var gathering: PictureGathering? {
        pictures.map {
            var gathering = $0
            gathering.preparation = preparation
            return gathering
        }
    }
}

extension CleanArticle {
    /// Keeps at hand what the rest of a packet must know of the text.
    fileprivate mutating func keepOutline() {
        keepOutline { Shingles(of: $0).numbers }
    }
}
