package import ArticleModel

/// The attribution ledger as other programs read it: each field with its winner and the others.
package struct AttributionRecord: Encodable, Sendable {
    private let fields: [FieldRow]

    package init(_ attribution: Attribution) { fields = FieldRow.rows(of: attribution) }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { return nil }
    }

    package func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: Key.self)
        for field in fields { try record.encode(field, forKey: Key(stringValue: field.name)) }
    }
}

/// One field of the attribution ledger, its values as text.
package struct FieldRow: Sendable, Equatable {
    package struct CandidateRow: Sendable, Equatable, Encodable {
        package var value: String
        package var origin: String
        package var rank: Int
        package var evidence: String
        package var line: Int?
    }

    package var name: String
    /// A person said that there is none.
    package var isDeclaredAbsent: Bool
    /// Best first.
    package var candidates: [CandidateRow]

    package var winner: CandidateRow? { isDeclaredAbsent ? nil : candidates.first }

    /// The fields by name, in the order in which a citation needs them.
    package static func rows(of attribution: Attribution) -> [FieldRow] {
        [
            row("title", attribution.title) { $0 },
            row("authors", attribution.authors) { $0.map(\.name).joined(separator: "; ") },
            row("site", attribution.site) { $0 },
            row("published", attribution.published, \.description),
            row("modified", attribution.modified, \.description),
            row("language", attribution.language) { $0 },
            row("url", attribution.url) { $0 },
            row("section", attribution.section) { $0.joined(separator: "; ") },
            row("tags", attribution.tags) { $0.joined(separator: "; ") },
            row("rights", attribution.rights) { $0 },
            row("description", attribution.description) { $0 },
        ]
    }

    private static func row<Value>(
        _ name: String, _ field: Field<Value>, _ text: (Value) -> String
    ) -> FieldRow {
        FieldRow(
            name: name, isDeclaredAbsent: field.isDeclaredAbsent,
            candidates: field.candidates.map {
                CandidateRow(
                    value: text($0.value), origin: $0.origin.rawValue, rank: $0.origin.rank,
                    evidence: $0.evidence, line: $0.line)
            })
    }
}

extension FieldRow: Encodable {
    private enum Key: String, CodingKey { case value, origin, rank, candidates }

    package func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: Key.self)
        try record.encode(winner?.value, forKey: .value)
        try record.encode(isDeclaredAbsent ? "manifest" : winner?.origin, forKey: .origin)
        try record.encode(isDeclaredAbsent ? 0 : winner?.rank, forKey: .rank)
        try record.encode(candidates, forKey: .candidates)
    }
}
