import ArticleModel
import DOM

/// Moves the page's visible title, byline and date from the body to the head of the article: there
/// the attribution says the same.
struct AttributionBlocks {
    let page: Page
    let claims: [Claim]
    let attribution: Attribution

    /// In characters. Longer blocks tell a story, even where they name the author.
    static let longestLine = 200

    func settle(_ verdicts: inout [Verdict]) {
        let firstText = page.blocks.indices.first { verdicts[$0].isKept && !isHeading($0) } ?? 0
        let titles = Set(attribution.title.candidates.map { Self.key($0.value) })
        for index in page.blocks.indices where page.blocks[index].kind == .visible {
            if titles.contains(Self.key(text(index))), isHeading(index) || index <= firstText {
                move(&verdicts[index], "title", "is the title")
            }
        }
        for claim in claims {
            guard let row = claim.row, let (field, sentence) = Self.moved(claim.value) else {
                continue
            }
            for index in blocks(at: row) where text(index).count <= Self.longestLine {
                guard !isSentence(index) else { continue }
                move(&verdicts[index], field, sentence)
            }
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
        guard verdict.reasons.first?.rule.hasPrefix("attribution.") != true else { return }
        verdict.overrule(isKept: false, rule: "attribution.\(field)", sentence: sentence)
    }

    /// The blocks in which a row of the page stands: the one around it, or those inside it.
    private func blocks(at row: Int) -> Range<Int> {
        let inside = page.blockIndices(in: row..<page.nodes[row].end)
        guard inside.isEmpty, inside.lowerBound > 0 else { return inside }
        let before = inside.lowerBound - 1
        return page.blocks[before].rows.contains(row) ? before..<before + 1 : inside
    }

    private func isHeading(_ index: Int) -> Bool {
        ElementSets.heading.contains(page.nodes[page.blocks[index].element].tag)
    }

    /// A paragraph that goes on after the byline is no byline.
    private func isSentence(_ index: Int) -> Bool {
        let measure = page.measure(page.blocks[index])
        return measure.isProse
    }

    private func text(_ index: Int) -> String { page.text(of: page.blocks[index]) }

    /// Letters and digits, lower case: titles differ in quotation marks and spaces.
    private static func key(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
