import ArticleModel
import DOM

/// Sections that the page shows as links: `rel="category"`, and the trail of its breadcrumbs.
enum Sections {
    static func claims(_ clues: Clues) -> [Claim] {
        let rows = clues.places.related.filter { row in
            clues.nodes[row].tag == .a && clues.nodes.isRelated(row, by: "category")
                && !clues.isPeripheral(row)
        }
        return clues.terms(.section, at: rows, relation: "category") + breadcrumbs(clues)
    }

    /// The links of the first trail, the home page aside.
    private static func breadcrumbs(_ clues: Clues) -> [Claim] {
        let trail = clues.places.classed.first { $0.marks.contains(.breadcrumbs) }?.row
        guard let trail else { return [] }
        let links = (trail..<clues.nodes[trail].end).filter { clues.nodes[$0].tag == .a }
        let texts = links.map { clues.text(of: $0) }.filter { !$0.isEmpty }.dropFirst()
        let title = Folding.key(clues.head.words)
        let sections = texts.filter { Folding.key($0) != title }
        let evidence = texts.joined(separator: " › ")
        let claim = clues.claim(
            .section, sections, .breadcrumb, evidence: evidence, row: trail)
        return claim.map { [$0] } ?? []
    }
}
