import ArticleModel
import DOM

/// `<time datetime>` near the title, and outside links to other pages.
enum TimeElements {
    static func claims(_ clues: Clues) -> [Claim] {
        let times = clues.places.times.filter { row in
            !clues.isPeripheral(row)
                && (!clues.isInsideForeignLink(row) || clues.isInsideCalendarLink(row))
        }
        let near = times.filter { clues.head.rows.contains($0) }
        let far = times.filter { !clues.head.rows.contains($0) }
        let marked = far.filter { isMarked($0, clues) }
        let others = far.filter { !isMarked($0, clues) }.prefix(1)
        return (near + marked).prefix(most).compactMap { claim($0, .timeElement, clues) }
            + others.compactMap { claim($0, .distantDate, clues) }
    }

    /// More are those of posts and of other articles.
    private static let most = 1_000

    /// The first reading that is a date: the attribute may hold anything.
    private static func claim(
        _ row: Int, _ origin: AttributionOrigin, _ clues: Clues
    ) -> Claim? {
        let text = clues.text(of: row)
        let written = [clues.nodes.attribute(.datetime, of: row), text].compactMap { $0 }
        guard let value = written.first(where: { clues.dates.date($0) != nil }) else { return nil }
        let field: ClaimField = ModificationWord.isNear(row, clues) ? .modified : .published
        return clues.claim(
            field, [value], origin, evidence: value, row: row, isVisible: !text.isEmpty)
    }

    /// Elsewhere on the page, a time must say that it is the article's.
    private static func isMarked(_ row: Int, _ clues: Clues) -> Bool {
        let names = clues.nodes.nameParts(of: row) + clues.nodes.words(of: .itemprop, row)
        return clues.nodes.has(.pubdate, row)
            || names.contains {
                $0.hasPrefix("publish") || $0 == "datepublished" || $0 == "entry-date"
            }
    }
}
