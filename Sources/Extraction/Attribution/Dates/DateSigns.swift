import ArticleModel

/// What speaks for a date of publication or against it, besides the origins that give it.
struct DateSigns {
    private let candidates: [Candidate<PartialDate>]
    /// The days of changes.
    private let changes: Set<String>
    private let days: Set<String>

    /// - Parameters:
    ///   - candidates: for the date of publication.
    ///   - changes: dates of changes.
    init(_ candidates: [Candidate<PartialDate>], changes: [Candidate<PartialDate>]) {
        self.candidates = candidates
        self.changes = Set(changes.map(\.value.dayDescription))
        days = Set(candidates.map(\.value.dayDescription))
    }

    /// Origins that may speak of something else on the page.
    static let remote: Set<AttributionOrigin> = [.distantDate, .scriptData, .urlPath]
    /// Origins that a reader sees near the title.
    private static let shown: Set<AttributionOrigin> = [
        .visibleDate, .timeElement, .hEntry, .hCard,
    ]
    /// Days from which a page is taken to hold several articles or posts.
    private static let manyDays = 4

    func signs(of date: PartialDate, from origins: Set<AttributionOrigin>) -> Set<EvidenceSign> {
        let day = date.dayDescription
        var signs: Set<EvidenceSign> = []
        if changes.contains(day), !origins.contains(.lastChange) { signs.insert(.sameAsChange) }
        if days.count >= Self.manyDays { signs.insert(.manyDays) }
        if days.count > 1, days.allSatisfy({ day <= $0 }) { signs.insert(.earliest) }
        if candidates.contains(where: { $0.value.isMorePrecise(than: date) }) {
            signs.insert(.vague)
        }
        if isNight(day) { signs.insert(.greenwich) }
        if origins.isDisjoint(with: Self.shown),
            candidates.contains(where: { Self.shown.contains($0.origin) })
        {
            signs.insert(.otherShown)
        }
        return signs
    }

    /// Whether every time that gives this day is Greenwich's, and the page has the day before or
    /// after in its own zone.
    private func isNight(_ day: String) -> Bool {
        let own = candidates.filter { $0.value.dayDescription == day }.map(\.value)
        let local = candidates.filter { $0.value.time?.offset != 0 }.map(\.value)
        return own.allSatisfy { date in
            date.time?.offset == 0 && local.contains { $0.isNight(of: date) }
        }
    }
}
