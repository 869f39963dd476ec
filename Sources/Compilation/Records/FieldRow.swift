package import ArticleModel

/// One field of the attribution ledger: the winner and the others, their values as text.
package struct FieldRow: Sendable, Equatable {
    /// One value found for the field, and where.
    package struct CandidateRow: Sendable, Equatable {
        package var value: String
        /// As `AttributionOrigin` calls it.
        package var origin: String
        package var rank: Int
        /// As it stands in the source.
        package var evidence: String
        /// Of the file, counted from 1; `nil` for what is not in the file.
        package var line: Int?
        /// What speaks for the value or against it besides its origin, as `EvidenceSign` calls it.
        package var signs: [String]
    }

    package var name: String
    /// A person said that there is none.
    package var isDeclaredAbsent: Bool
    /// How likely it is that the first candidate is right, from 0 to 1, where that was weighed.
    package var confidence: Double?
    /// No candidate is likely enough.
    package var isUncertain: Bool
    /// Best first.
    package var candidates: [CandidateRow]

    package var winner: CandidateRow? { isDeclaredAbsent || isUncertain ? nil : candidates.first }

    /// The fields by name, in the order in which a citation needs them: the same for every article.
    package static func rows(of attribution: Attribution) -> [FieldRow] {
        let contributors = ArticleRole.allCases.map {
            row($0.rawValue, attribution.contributors[$0], names)
        }
        let imprint = [
            row("site", attribution.site) { $0 },
            row("published", attribution.published, \.description),
            row("modified", attribution.modified, \.description),
            row("language", attribution.language) { $0 },
            row("url", attribution.url) { $0 },
            row("section", attribution.section) { $0.joined(separator: "; ") },
            row("tags", attribution.tags) { $0.joined(separator: "; ") },
            row("kind", attribution.kind, \.rawValue),
            row("rights", attribution.rights) { $0 },
            row("periodical", attribution.periodical, \.description),
            row("description", attribution.description) { $0 },
        ]
        let head = [
            row("title", attribution.title) { $0 }, row("authors", attribution.authors, names),
        ]
        return head + contributors + imprint
    }

    /// A role that no one is known to have had: most articles have none of them.
    package var isIdleRole: Bool {
        ArticleRole(rawValue: name) != nil && candidates.isEmpty && !isDeclaredAbsent
    }

    private static func names(_ authors: [Author]) -> String {
        authors.map(\.name).joined(separator: "; ")
    }

    private static func row<Value>(
        _ name: String, _ field: Field<Value>, _ text: (Value) -> String
    ) -> FieldRow {
        FieldRow(
            name: name, isDeclaredAbsent: field.isDeclaredAbsent, confidence: field.confidence,
            isUncertain: field.isUncertain,
            candidates: field.candidates.map {
                CandidateRow(
                    value: text($0.value), origin: $0.origin.rawValue, rank: $0.origin.rank,
                    evidence: $0.evidence, line: $0.line, signs: $0.signs.map(\.rawValue))
            })
    }
}

extension FieldRow: Encodable {
    private enum Key: String, CodingKey { case value, origin, rank, confidence, candidates }

    /// Every key is always there; what is unknown is `null`.
    package func encode(to encoder: any Encoder) throws {
        let editor = AttributionOrigin.manifest
        var record = encoder.container(keyedBy: Key.self)
        try record.encode(winner?.value, forKey: .value)
        try record.encode(isDeclaredAbsent ? editor.rawValue : winner?.origin, forKey: .origin)
        try record.encode(isDeclaredAbsent ? editor.rank : winner?.rank, forKey: .rank)
        try record.encode(
            confidence.map { ($0 * 1000).rounded() / 1000 }, forKey: .confidence)
        try record.encode(candidates, forKey: .candidates)
    }
}

extension FieldRow.CandidateRow: Encodable {
    private enum Key: String, CodingKey { case value, origin, rank, signs, evidence, line }

    package func encode(to encoder: any Encoder) throws {
        var record = encoder.container(keyedBy: Key.self)
        try record.encode(value, forKey: .value)
        try record.encode(origin, forKey: .origin)
        try record.encode(rank, forKey: .rank)
        try record.encode(signs, forKey: .signs)
        try record.encode(evidence, forKey: .evidence)
        try record.encode(line, forKey: .line)
    }
}
