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
        let survey = article.outline.survey
        let (ids, own) = (Set(survey.ids), Self.identity(of: article))
        var numbering = NoteNumbering()
        var references = survey.references
        var resolutions: [String: Resolution] = [:]
        for link in survey.links {
            if link.identity == own, let id = link.fragment, ids.contains(id) {
                resolutions[link.url] = .target(.block(id: id))
            } else if link.identity != own, let slug = slugs[link.identity] {
                resolutions[link.url] = .target(.article(slug: slug))
                if !references.contains(slug) { references.append(slug) }
            } else {
                resolutions[link.url] = .note(numbering.number(of: link))
            }
        }
        var noted = article
        noted.mapLinks(leadingTo: references) { [resolutions] link in
            guard case .external(let url) = link.target else { return }
            switch resolutions[url] {
            case .target(let target): link.target = target
            case .note(let number): link.note = number
            case nil: break
            }
        }
        return (noted, numbering.notes)
    }

    /// What becomes of a link.
    private enum Resolution {
        case target(Link.Target)
        case note(Int)
    }

    private static func identity(of article: CleanArticle) -> String? {
        article.attribution.url.value.flatMap { WebAddress($0) }?.identity
    }
}
