/// Where in a periodical an article stands, as far as its page says it to machines.
package struct PeriodicalPart: Sendable, Hashable {
    package var volume: String?
    package var issue: String?
    package var firstPage: String?
    package var lastPage: String?
    /// Eight digits with a hyphen in the middle; the last may be `X`.
    package var issn: String?
    /// From `10.` on, without a resolver's address.
    package var doi: String?
    package var publisher: String?

    package init() {}

    /// Nothing is known.
    package var isEmpty: Bool { self == PeriodicalPart() }

    /// `12-19`, or one page alone, with what stands between the two.
    package func pages(joinedBy dash: String) -> String? {
        guard let firstPage else { return lastPage }
        guard let lastPage, lastPage != firstPage else { return firstPage }
        return firstPage + dash + lastPage
    }
}

extension PeriodicalPart: CustomStringConvertible {
    /// For the ledger: `volume 3, issue 2, pages 12-19, …`.
    package var description: String {
        let rows = [
            ("volume", volume), ("issue", issue), ("pages", pages(joinedBy: "-")), ("ISSN", issn),
            ("DOI", doi), ("publisher", publisher),
        ]
        return rows.compactMap { name, value in value.map { "\(name) \($0)" } }
            .joined(separator: ", ")
    }
}
