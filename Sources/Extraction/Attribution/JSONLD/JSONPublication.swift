import ArticleModel

/// What the data of an article say of the kind of publication it stands in.
enum JSONPublication {
    static func kind(
        of article: JSONGraph.Thing, in graph: JSONGraph
    ) -> (kind: PublicationKind, evidence: String)? {
        let whole = ["publisher", "isPartOf", "sourceOrganization"].flatMap { name in
            (article.members[name]?.values ?? []).map { graph.members(of: $0) }
        }
        let bodies = whole.flatMap { $0["@type"]?.strings ?? [] }.map(JSONGraph.localName)
        if let kind = bodies.compactMap({ publications[$0] }).first {
            return (kind, "part of a \(kind.rawValue)")
        }
        if let type = first(article.types, of: scholarly) { return (.journal, "@type: \(type)") }
        if let type = first(article.types, of: blogs) { return (.blog, "@type: \(type)") }
        guard let type = first(article.types, of: news) else { return nil }
        if let body = bodies.first(where: newsMedia.contains) {
            return (.newspaper, "@type: \(type), publisher: \(body)")
        }
        if whole.contains(where: { $0["issn"] != nil }) || article.members["issn"] != nil {
            return (.newspaper, "@type: \(type), issn")
        }
        return printMembers.first { article.members[$0] != nil }
            .map { (.newspaper, "@type: \(type), \($0)") }
    }

    private static func first(_ types: Set<String>, of known: Set<String>) -> String? {
        types.intersection(known).min()
    }

    /// Types of a whole that name its kind.
    private static let publications: [String: PublicationKind] = [
        "Newspaper": .newspaper, "Magazine": .magazine, "Blog": .blog,
    ]
    private static let scholarly: Set<String> = ["ScholarlyArticle", "MedicalScholarlyArticle"]
    private static let blogs: Set<String> = ["BlogPosting", "BlogPost"]
    private static let news: Set<String> = [
        "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
        "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle",
    ]
    private static let newsMedia: Set<String> = ["NewsMediaOrganization"]
    /// Source: schema.org, `NewsArticle`: where an article stands in print.
    private static let printMembers = ["printPage", "printSection", "printColumn", "printEdition"]
}
