import ArticleModel

extension Doubts {
    /// Fields for which two lists that people keep say different things; one doubt a field.
    static func contradictoryLists(_ attribution: Attribution) -> [Doubt] {
        [
            contradiction("title", attribution.title, Folding.key) { $0 },
            contradiction(
                "authors", attribution.authors, { $0.map { Folding.letters($0.name) }.joined() },
                text: { $0.map(\.name).joined(separator: ", ") }),
            contradiction("site", attribution.site, Folding.letters) { $0 },
            contradiction(
                "date", attribution.published, \.dayDescription, isSame: { $0.agrees(with: $1) },
                text: \.dayDescription),
            contradiction("language", attribution.language, LanguageTag.primary) { $0 },
        ].compactMap { $0 }
    }

    private static func contradiction<Value>(
        _ name: String, _ field: Field<Value>, _ key: (Value) -> String,
        isSame: (Value, Value) -> Bool = { _, _ in false }, text: (Value) -> String
    ) -> Doubt? {
        let listed = field.candidates.filter { $0.origin == .sidecar }
        guard !field.isDeclaredAbsent, field.winner?.origin == .sidecar, let first = listed.first,
            let other = listed.first(where: {
                key($0.value) != key(first.value) && !isSame($0.value, first.value)
            })
        else { return nil }
        return Doubt(
            code: .contradictoryLists,
            message: "The lists contradict each other: “\(first.evidence)”, “\(other.evidence)”.",
            fix: "\(name): \(text(first.value))")
    }
}

extension PartialDate {
    /// The same as far as both are known.
    fileprivate func agrees(with other: PartialDate) -> Bool {
        year == other.year && (month == nil || other.month == nil || month == other.month)
            && (day == nil || other.day == nil || day == other.day)
    }
}
