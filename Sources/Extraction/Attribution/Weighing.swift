import ArticleModel

/// The candidates for one field, gathered by what they say, and weighed.
struct Weighing<Value: Sendable & Equatable> {
    private let evidence: Evidence
    /// In the order of the page.
    private var groups: [Group] = []

    /// All candidates that say the same.
    private struct Group {
        var candidates: [Candidate<Value>]
        var origins: Set<AttributionOrigin>
        /// One of its origins gives it before any other value.
        var isFirst: Bool
        var signs: Set<EvidenceSign> = []
        var weight = 0.0

        /// A person wrote it for this purpose.
        var isHuman: Bool {
            candidates.contains { $0.origin.rank <= AttributionOrigin.header.rank }
        }
    }

    /// Candidates with the same `key` say the same.
    init(_ candidates: [Candidate<Value>], by evidence: Evidence, key: (Value) -> String) {
        self.evidence = evidence
        var known: [String: Int] = [:]
        var seen: Set<AttributionOrigin> = []
        for candidate in candidates {
            let key = key(candidate.value)
            let isFirst = seen.insert(candidate.origin).inserted
            if let group = known[key] {
                groups[group].candidates.append(candidate)
                groups[group].origins.insert(candidate.origin)
                groups[group].isFirst = groups[group].isFirst || isFirst
            } else {
                known[key] = groups.count
                groups.append(
                    Group(
                        candidates: [candidate], origins: [candidate.origin], isFirst: isFirst))
            }
        }
    }

    /// - Parameters:
    ///   - statement: the editor's word.
    ///   - signs: what speaks for a value besides its origins.
    /// - Returns: the candidates, the likeliest value first, and of one value the lowest rank.
    func field(
        _ statement: Editing.Statement<Value>,
        signs: (Value, Set<AttributionOrigin>) -> Set<EvidenceSign>
    ) -> Field<Value> {
        let weighed = groups.map { self.weighed($0, signs($0.candidates[0].value, $0.origins)) }
        let likeliest = Evidence.probabilities(weighed.map(\.weight)).max()
        let sorted = weighed.enumerated().sorted {
            let (a, b) = ($0.element, $1.element)
            guard a.isHuman == b.isHuman else { return a.isHuman }
            return a.weight == b.weight ? $0.offset < $1.offset : a.weight > b.weight
        }.map(\.element)
        var field = Field(candidates: sorted.flatMap(Self.listed))
        if let first = sorted.first, let likeliest, !first.isHuman {
            field.confidence = likeliest
            field.isUncertain = likeliest < evidence.leastConfidence
        }
        field.apply(statement)
        return field
    }

    private func weighed(_ group: Group, _ signs: Set<EvidenceSign>) -> Group {
        var group = group
        group.signs = signs
        if !group.isFirst { group.signs.insert(.later) }
        if groups.count == 1 { group.signs.insert(.unanimous) }
        group.weight = evidence.weight(of: group.origins, group.signs)
        return group
    }

    /// The candidates of a value by their ranks, the first of them with the signs.
    private static func listed(_ group: Group) -> [Candidate<Value>] {
        var candidates = group.candidates.enumerated().sorted {
            ($0.element.origin.rank, $0.offset) < ($1.element.origin.rank, $1.offset)
        }.map(\.element)
        candidates[0].signs = group.signs.sorted { $0.rawValue < $1.rawValue }
        return candidates
    }
}
