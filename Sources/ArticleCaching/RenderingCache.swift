package import ArticleModel
import Digests

/// Remembers how the articles of one packet are written, each by what it shows.
package struct RenderingCache: Sendable {
    private let cache: BuildCache
    /// What the writing of an article follows from, by its number.
    private let digests: [Int: String]

    /// - Parameters:
    ///   - cache: where the renderings are kept.
    ///   - dossier: the packet.
    package init(_ cache: BuildCache, for dossier: Dossier) {
        self.cache = cache
        let surroundings = Surroundings(of: dossier)
        var digests: [Int: String] = [:]
        for article in dossier.articles {
            digests[article.number] = surroundings.digest(of: article)
        }
        self.digests = digests
    }

    /// An article as an edition has it: the remembered rendering, else the one that `make` makes.
    ///
    /// - Parameters:
    ///   - article: an article of the packet.
    ///   - settings: all that the rendering follows from besides the article and those it leads to,
    ///     the same for all articles.
    ///   - names: what else it follows from, of this article alone.
    ///   - make: renders the article.
    /// - Returns: a rendering equal to what `make` makes.
    /// - Throws: what `make` throws.
    package func rendering<Value: CacheValue, Failure: Error>(
        of article: DossierArticle, with settings: RenderingSettings, named names: [String] = [],
        make: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard let digest = digests[article.number] else { return try make() }
        return try cache.value(madeFrom: { $0.write(settings.digest, digest, names) }, make: make)
    }
}

extension RenderingCache {
    /// A list of the packet as an edition has it: the remembered rendering, else the one that `make`
    /// makes.
    ///
    /// - Parameters:
    ///   - list: what the list shows.
    ///   - settings: all that the rendering follows from besides.
    ///   - make: renders the list.
    /// - Returns: a rendering equal to what `make` makes.
    /// - Throws: what `make` throws.
    package func rendering<Value: CacheValue, Failure: Error>(
        of list: some BinaryWritable, with settings: RenderingSettings,
        make: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try cache.value(
            madeFrom: {
                $0.write(settings.digest)
                $0.write(list)
            }, make: make)
    }
}

/// How an edition writes its articles, all of them alike.
package struct RenderingSettings: Sendable {
    let digest: String

    /// - Parameters:
    ///   - dossier: the packet; its words, its language and its way with links count.
    ///   - others: whatever else the edition goes by, such as the texts of its templates.
    package init(of dossier: Dossier, and others: [String]) {
        var writer = BinaryWriter(refersToTexts: false)
        writer.write(Self.words(of: dossier.labels), dossier.language)
        writer.write(String(reflecting: dossier.links), others)
        digest = SHA256.hex(writer.bytes)
    }

    /// All labels by reflection, so that none can be forgotten; those of a dictionary, which has no
    /// order, in alphabetical order.
    private static func words(of labels: Labels) -> [String] {
        Mirror(reflecting: labels).children.flatMap { child in
            let mirror = Mirror(reflecting: child.value)
            return mirror.displayStyle == .dictionary
                ? mirror.children.map { String(reflecting: $0.value) }.sorted()
                : [String(reflecting: child.value)]
        }
    }
}

/// What an article shows of the rest of its packet: the names of the articles it leads to, and its
/// pictures.
private struct Surroundings {
    private let bySlug: [String: DossierArticle]
    private let byNumber: [Int: DossierArticle]
    private let pictures: Set<String>

    init(of dossier: Dossier) {
        let articles = dossier.articles
        bySlug = Dictionary(
            articles.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
        byNumber = Dictionary(
            articles.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        pictures = Set(dossier.pictures.map(\.name))
    }

    /// `nil` for an article whose text has no identity.
    func digest(of article: DossierArticle) -> String? {
        guard let digest = article.digest else { return nil }
        let survey = article.article.outline.survey
        var writer = BinaryWriter(refersToTexts: false)
        writer.write(digest)
        let others =
            survey.references.map { bySlug[$0] }
            + article.likeArticles.map { byNumber[$0.number] }
        for other in others { writer.write(other.map(ArticleNaming.init)) }
        // A picture's name tells it from all others; some have no room in the packet.
        writer.write(survey.images.compactMap(\.embedded).filter(pictures.contains))
        return SHA256.hex(writer.bytes)
    }
}
