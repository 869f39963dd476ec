import ArticleModel
import DOM

/// Moves the page's visible title, byline and date from the body to the head of the article: there
/// the attribution says the same.
struct AttributionBlocks {
    let page: Page
    /// By block index.
    let features: [BlockFeatures]
    let claims: [Claim]
    let attribution: Attribution

    /// In characters. Longer blocks tell a story, even where they name the author.
    static let longestLine = 200
    /// In characters.
    private static let longestTitle = 1_000

    func settle(_ verdicts: inout [Verdict]) {
        settleTitles(&verdicts)
        for claim in claims {
            guard let row = claim.row, let (field, sentence) = Self.moved(claim.value) else {
                continue
            }
            for index in blocks(at: row) where isLine(index) {
                move(&verdicts[index], field, sentence)
            }
        }
    }

    /// Any heading that says the title, and any line above the text that does.
    private func settleTitles(_ verdicts: inout [Verdict]) {
        let firstText =
            features.indices.first { verdicts[$0].isKept && !features[$0].isHeading } ?? 0
        let titles = Set(attribution.title.candidates.map { Folding.letters($0.value) })
        for index in page.blocks.indices where page.blocks[index].kind == .visible {
            guard features[index].isHeading || index <= firstText,
                features[index].length <= Self.longestTitle
            else { continue }
            let key = Folding.letters(page.text(of: page.blocks[index]))
            if titles.contains(key) { move(&verdicts[index], "title", "is the title") }
        }
    }

    /// The fields whose visible text stands at the head of the article, and why it left the body.
    private static func moved(_ value: Claim.Value) -> (field: String, sentence: String)? {
        switch value {
        case .authors: ("authors", "is the byline")
        case .published: ("published", "is the date")
        case .modified: ("modified", "is the date of a change")
        case .section: ("section", "names the section")
        case .tags: ("tags", "lists the tags")
        default: nil
        }
    }

    private func move(_ verdict: inout Verdict, _ field: String, _ sentence: String) {
        guard !verdict.isAttribution else { return }
        verdict.overrule(isKept: false, rule: "attribution.\(field)", sentence: sentence)
    }

    /// The blocks in which a row of the page stands: the one around it, or those inside it.
    private func blocks(at row: Int) -> Range<Int> {
        let inside = page.blockIndices(in: row..<page.nodes[row].end)
        guard inside.isEmpty, inside.lowerBound > 0 else { return inside }
        let before = inside.lowerBound - 1
        return page.blocks[before].rows.contains(row) ? before..<before + 1 : inside
    }

    /// A paragraph that goes on after the byline is no byline.
    private func isLine(_ index: Int) -> Bool {
        features[index].length <= Self.longestLine && !features[index].isProse
    }
}
