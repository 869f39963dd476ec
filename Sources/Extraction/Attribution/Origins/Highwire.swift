import ArticleModel

/// The `citation_*` tags of scholarly pages; believed only where `citation_title` stands.
enum Highwire {
    static func claims(_ clues: Clues) -> [Claim] {
        let tags = clues.places.metas.filter { $0.name.hasPrefix("citation_") }
        guard tags.contains(where: { $0.name == "citation_title" }) else { return [] }
        let fields: [Claim] = rows.compactMap { row in
            let named = tags.filter { row.names.contains($0.name) }
            guard let first = named.first else { return nil }
            let texts = row.takesAll ? named.map(\.content) : [first.content]
            return clues.claim(
                row.field, texts, .highwire, evidence: "\(first.name): \(first.content)",
                row: first.row, isInverted: true)
        }
        return fields + [periodical(clues)].compactMap { $0 }
    }

    private struct Row: Sendable {
        let names: [String]
        let field: ClaimField
        var takesAll = false
    }

    /// Source: Google Scholar, "Inclusion Guidelines for Webmasters".
    private static let rows = [
        Row(names: ["citation_title"], field: .title),
        Row(names: ["citation_author", "citation_authors"], field: .authors, takesAll: true),
        Row(
            names: ["citation_publication_date", "citation_date", "citation_online_date"],
            field: .published),
        Row(names: ["citation_journal_title", "citation_conference_title"], field: .site),
        Row(names: ["citation_language"], field: .language),
        Row(names: ["citation_abstract_html_url", "citation_fulltext_html_url"], field: .url),
        Row(names: ["citation_keywords", "citation_keyword"], field: .tags, takesAll: true),
    ]
}

extension Highwire {
    /// Where in its periodical the article stands. PRISM's tags say the same on pages that have both.
    private static func periodical(_ clues: Clues) -> Claim? {
        let said = PeriodicalTags(clues.places.metas)
        return said.evidence.first.map { first in
            Claim(
                .periodical(said.part), origin: .highwire, evidence: said.words,
                line: clues.line(of: first.row))
        }
    }
}
