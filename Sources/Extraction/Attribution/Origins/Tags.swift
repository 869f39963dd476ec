import ArticleModel
import DOM

/// Tags that the page shows as links: `rel="tag"`.
enum Tags {
    static func claims(_ clues: Clues) -> [Claim] {
        let rows = clues.places.related.filter { row in
            clues.nodes[row].tag == .a && clues.nodes.isRelated(row, by: "tag")
                && !clues.nodes.isRelated(row, by: "category") && !clues.isPeripheral(row)
        }
        return clues.terms(.tags, at: rows, relation: "tag")
    }
}

extension Clues {
    /// One claim of the texts of several links, in the article's head where some stand there.
    func terms(_ field: ClaimField, at rows: [Int], relation: String) -> [Claim] {
        guard let first = rows.first else { return [] }
        let texts = rows.map { text(of: $0) }
        let evidence = "rel=\(relation): \(texts.joined(separator: ", "))"
        return [claim(field, texts, .link, evidence: evidence, row: first)].compactMap { $0 }
    }
}
