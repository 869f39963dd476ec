import ArticleModel

/// What speaks for authors or against them, besides the origins that give them.
struct AuthorSigns {
    private let site: SiteNames
    /// The names of every candidate, as `Folding.letters` has them.
    private let lists: [Set<String>]

    init(_ candidates: [Candidate<[Author]>], site: SiteNames) {
        self.site = site
        lists = candidates.map { Self.keys($0.value) }
    }

    /// From so many names on, a list is that of a paper's authors or of a page's.
    private static let many = 4

    func signs(of authors: [Author]) -> Set<EvidenceSign> {
        var signs: Set<EvidenceSign> = []
        let keys = Self.keys(authors)
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
