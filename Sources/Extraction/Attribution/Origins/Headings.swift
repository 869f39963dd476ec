import ArticleModel

/// The heading that a reader takes for the title.
enum Headings {
    static func claims(_ clues: Clues) -> [Claim] {
        guard let row = clues.head.title else { return [] }
        let text = clues.text(of: row)
        let claim = clues.claim(
            .title, [text], .heading, evidence: text, row: row, isVisible: true)
        return claim.map { [$0] } ?? []
    }
}
