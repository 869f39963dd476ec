import ArticleModel

/// Where the articles of a packet came from, so that links between them stay inside.
struct PacketAddresses {
    /// The slug of each article by the identity of its address; of two with one address, the
    /// first's.
    private let slugs: [String: String]

    init(of articles: [CleanArticle], named names: [String]) {
        let identities = zip(articles, names).compactMap { article, name in
            Self.identity(of: article).map { ($0, name) }
        }
        slugs = Dictionary(identities, uniquingKeysWith: { first, _ in first })
    }

    /// The article with its links resolved and numbered, and the notes they lead to.
    func noted(_ article: CleanArticle) -> (article: CleanArticle, notes: [SourceNote]) {
        var article = article
        let ids = Set(article.blocks.allIDs)
        let own = Self.identity(of: article)
        var numbering = NoteNumbering()
        article.blocks.mapLinks { link in
            guard case .external(let url) = link.target, let address = WebAddress(url),
                address.scheme == .web
            else { return }
            let identity = address.identity
            if identity == own {
                if let id = address.fragment, ids.contains(id) {
                    link.target = .block(id: id)
                    return
                }
            } else if let slug = slugs[identity] {
                link.target = .article(slug: slug)
                return
            }
            link.note = numbering.number(of: link, leadingTo: address, identity: identity)
        }
        return (article, numbering.notes)
    }

    private static func identity(of article: CleanArticle) -> String? {
        article.attribution.url.value.flatMap { WebAddress($0) }?.identity
    }
}

extension [Block] {
    fileprivate var allIDs: [String] {
        flatMap { ($0.id.map { [$0] } ?? []) + $0.content.children.allIDs }
    }
}
