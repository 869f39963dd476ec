import DOM
import ArticleModel

/// `<link rel="canonical">`: the address by which the site wants the page known.
enum CanonicalLink {
    static func claims(_ clues: Clues) -> [Claim] {
        clues.places.links.filter { clues.nodes.isRelated($0, by: "canonical") }
            .compactMap { row in
                guard let reference = clues.nodes.attribute(.href, of: row) else { return nil }
                return clues.claim(
                    .url, [reference], .link, evidence: "rel=canonical: \(reference)", row: row)
            }
    }
}
