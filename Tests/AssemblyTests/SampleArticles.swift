import ArticleModel
import Assembly

extension CleanArticle {
    /// An article with just what a test is about.
    static func sample(
        _ file: String = "a.html", title: String? = nil, authors: [Author] = [],
        site: String? = nil, published: String? = nil, captured: String? = nil, url: String? = nil,
        blocks: [Block] = []
    ) -> CleanArticle {
        var article = CleanArticle(file: file, blocks: blocks)
        article.attribution.title = .found(title)
        article.attribution.authors = .found(authors.isEmpty ? nil : authors)
        article.attribution.site = .found(site)
        article.attribution.published = .found(published.flatMap { PartialDate(iso8601: $0) })
        article.attribution.captured = captured.flatMap { PartialDate(iso8601: $0) }
        article.attribution.url = .found(url)
        article.sourceDigest = file
        return article
    }
}

extension Field {
    static func found(_ value: Value?) -> Field {
        Field(candidates: value.map { [Candidate(value: $0, origin: .jsonLD, evidence: "")] } ?? [])
    }
}

extension Inline {
    static func link(_ url: String, _ words: String = "here", note: Int? = nil) -> Inline {
        .link(Link(target: .external(url), content: [.text(words)], note: note))
    }
}

extension Manifest {
    /// A packet of the articles in the order given, without parts.
    static func listing(_ articles: [CleanArticle], title: String = "Boats") -> Manifest {
        let listed = articles.enumerated().map {
            ManifestArticle(source: FileReference(path: $1.file, line: $0 + 3))
        }
        return Manifest(title: title, parts: [ManifestPart(articles: listed)])
    }
}

extension Assembler {
    func dossier(of articles: [CleanArticle], _ manifest: Manifest? = nil) -> Dossier {
        dossier(
            from: manifest ?? .listing(articles),
            material: PacketMaterial(
                articles: Dictionary(uniqueKeysWithValues: articles.map { ($0.file, $0) }))
        ).dossier
    }
}
