import DOM
import ArticleModel

/// JSON-LD: the article that is this page, and no other thing in the graph.
enum JSONLD {
    static func claims(_ clues: Clues) -> [Claim] {
        let graph = JSONGraph(of: clues.nodes, scripts: clues.places.dataScripts)
        guard let article = JSONArticle.main(in: graph, clues) else { return [] }
        let kind = JSONPublication.kind(of: article, in: graph).map { found in
            Claim(
                .kind(found.kind), origin: .jsonLD, evidence: found.evidence,
                line: clues.line(of: article.row))
        }
        return [kind].compactMap { $0 }
            + rows.compactMap { row in
                guard let member = article.members[row.member] else { return nil }
                let texts = row.texts(graph, member)
                guard let first = texts.first else { return nil }
                return clues.claim(
                    row.field, texts, .jsonLD, evidence: "\(row.member): \(first)", row: article.row
                )
            }
    }

    private struct Row: Sendable {
        let member: String
        let field: ClaimField
        let texts: @Sendable (JSONGraph, JSONValue) -> [String]
    }

    private static let rows: [Row] = [
        Row(member: "headline", field: .title, texts: plain),
        Row(member: "name", field: .title, texts: plain),
        Row(member: "author", field: .authors, texts: names),
        Row(member: "creator", field: .authors, texts: names),
        Row(member: "translator", field: .contributors(.translator), texts: names),
        Row(member: "editor", field: .contributors(.editor), texts: names),
        Row(member: "illustrator", field: .contributors(.illustrator), texts: names),
        Row(member: "datePublished", field: .published, texts: plain),
        Row(member: "uploadDate", field: .published, texts: plain),
        Row(member: "dateCreated", field: .published, texts: plain),
        Row(member: "dateModified", field: .modified, texts: plain),
        Row(member: "publisher", field: .site, texts: names),
        Row(member: "inLanguage", field: .language, texts: languages),
        Row(member: "url", field: .url, texts: plain),
        Row(member: "mainEntityOfPage", field: .url, texts: addresses),
        Row(member: "articleSection", field: .section, texts: names),
        Row(member: "keywords", field: .tags, texts: names),
        Row(member: "license", field: .rights, texts: plain),
        Row(member: "copyrightNotice", field: .rights, texts: plain),
        Row(member: "description", field: .description, texts: plain),
    ]

    private static let plain: @Sendable (JSONGraph, JSONValue) -> [String] = { $1.strings }
    private static let names: @Sendable (JSONGraph, JSONValue) -> [String] = { $0.names($1) }

    private static let languages: @Sendable (JSONGraph, JSONValue) -> [String] = { graph, value in
        value.strings + value.values.flatMap { $0.members["alternateName"]?.strings ?? [] }
    }

    private static let addresses: @Sendable (JSONGraph, JSONValue) -> [String] = { graph, value in
        value.strings + value.values.flatMap { $0.members["@id"]?.strings ?? [] }
    }
}
