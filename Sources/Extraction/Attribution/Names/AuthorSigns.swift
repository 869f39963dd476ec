import ArticleModel

/// What speaks for authors or against them, besides the origins that give them.
struct AuthorSigns {
    private let site: SiteNames
    /// The names of every candidate, as `Folding.letters` has them.
    private let lists: [Set<String>]
    /// Those of the bylines that a reader sees first.
    private let bylines: [Set<String>]

    init(_ candidates: [Candidate<[Author]>], site: SiteNames) {
        self.site = site
        lists = candidates.map { Self.keys($0.value) }
        bylines = Self.bylines.compactMap { origin in
            candidates.first { $0.origin == origin }.flatMap { first in
                first.value.contains { $0.name.contains(" ") } ? Self.keys(first.value) : nil
            }
        }
    }

    private static let bylines: [AttributionOrigin] = [.byline, .authorLink]
    /// Origins that a reader sees at the head, or whose marks stand around what is seen there.
    private static let shown: Set<AttributionOrigin> = [
        .byline, .authorLink, .relatedAuthor, .hCard, .hEntry,
    ]

    /// From so many names on, a list is that of a paper's authors or of a page's.
    private static let many = 4

    func signs(
        of authors: [Author], from origins: Set<AttributionOrigin>
    ) -> Set<EvidenceSign> {
        var signs: Set<EvidenceSign> = []
        let keys = Self.keys(authors)
        if origins.isDisjoint(with: Self.shown), bylines.contains(where: keys.isDisjoint) {
            signs.insert(.otherShown)
        }
        if authors.allSatisfy({ site.contains($0.name) }) {
            signs.insert(.siteItself)
        } else if authors.allSatisfy({ $0.kind == .corporate }) {
            signs.insert(.corporate)
        }
        if authors.count == 1, let name = authors.first?.name {
            if !name.contains(" ") { signs.insert(.oneWord) }
            if NameShape.isAccount(name) { signs.insert(.account) }
        }
        if authors.count >= Self.many { signs.insert(.manyNames) }
        if lists.contains(where: { $0.isStrictSuperset(of: keys) }) { signs.insert(.partOfOther) }
        if lists.contains(where: { $0.isStrictSubset(of: keys) }) { signs.insert(.moreThanOther) }
        return signs
    }

    private static func keys(_ authors: [Author]) -> Set<String> {
        Set(authors.map { Folding.letters($0.name) })
    }
}
