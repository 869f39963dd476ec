import ArticleModel
import DOM

/// What kind of publication the article stands in, where tags and attributes say it.
enum PublicationKinds {
    static func claims(_ clues: Clues) -> [Claim] {
        tagged(clues) + items(clues)
    }

    private static func tagged(_ clues: Clues) -> [Claim] {
        let isCited = clues.places.metas.contains { $0.name == "citation_title" }
        return clues.places.metas.compactMap { tag -> Claim? in
            let found: (PublicationKind, AttributionOrigin)?
            switch tag.name {
            case "citation_journal_title", "citation_issn":
                found = isCited ? (.journal, .highwire) : nil
            case "prism.aggregationtype", "prism:aggregationtype", "periodicaltype":
                found = PublicationKind(rawValue: tag.content.lowercased()).map {
                    ($0, .dublinCore)
                }
            case "generator":
                found = isBlogSoftware(tag.content) ? (.blog, .plainMeta) : nil
            default: found = nil
            }
            return found.map { kind, origin in
                Claim(
                    .kind(kind), origin: origin, evidence: "\(tag.name): \(tag.content)",
                    line: clues.line(of: tag.row))
            }
        }
    }

    private static func isBlogSoftware(_ generator: String) -> Bool {
        let folded = generator.lowercased()
        return blogSoftware.contains { folded.hasPrefix($0) }
    }

    /// Software that makes nothing but blogs, as it names itself: WordPress makes everything.
    private static let blogSoftware = [
        "blogger", "typepad", "movable type", "livejournal", "tumblr", "dotclear", "serendipity",
        "b2evolution", "ghost", "hexo", "substack",
    ]

    /// The microdata or RDFa item around the title.
    private static func items(_ clues: Clues) -> [Claim] {
        guard let title = clues.head.title else { return [] }
        return clues.nodes.lineage(of: title).compactMap { row -> Claim? in
            let types = clues.nodes.words(of: .itemtype, row).union(
                clues.nodes.words(of: .typeof, row))
            guard let type = types.map(JSONGraph.localName).first(where: { itemKinds[$0] != nil }),
                let kind = itemKinds[type]
            else { return nil }
            return Claim(
                .kind(kind), origin: .microdata, evidence: "itemtype: \(type)",
                line: clues.line(of: row))
        }
    }

    /// By the item's type, lower case.
    private static let itemKinds: [String: PublicationKind] = [
        "blogposting": .blog, "blog": .blog, "scholarlyarticle": .journal,
        "medicalscholarlyarticle": .journal, "newspaper": .newspaper,
    ]
}
