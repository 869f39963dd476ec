import ArticleModel
import DOM

/// The heading that a reader takes for the title.
enum Headings {
    static func claims(_ clues: Clues) -> [Claim] {
        guard let row = clues.head.title else { return [] }
        let text = clues.head.words
        let title = text.trimmingSuffix {
            NodeTable.permalinkMarks.contains($0) || $0.isWhitespace
        }
        let claim = clues.claim(
            .title, [String(title)], clues.head.isDeclared ? .mainHeading : .heading,
            evidence: text,
            row: row, isVisible: true)
        return claim.map { [$0] } ?? []
    }
}

extension String {
    fileprivate func trimmingSuffix(while isMark: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isMark(last) { rest.removeLast() }
        return rest
    }
}
