import ArticleModel
import DOM

/// Why a block leaves the body for the head of the article: there the attribution says the same.
struct AttributionMove: Sendable {
    let field: String
    /// With the block as its subject.
    let sentence: String
}

/// Finds the page's visible title, byline and date, which move from the body to the head of the
/// article.
struct AttributionBlocks {
    let page: PageMeasures
    let claims: [Claim]
    let attribution: Attribution

    /// In characters. Longer blocks tell a story, even where they name the author.
    static let longestLine = 200
    /// In characters.
    private static let longestTitle = 1_000

    /// By block.
    var moves: [AttributionMove?] {
        var moves = [AttributionMove?](repeating: nil, count: page.count)
        markTitles(&moves)
        for claim in claims {
            guard let row = claim.row, let move = move(of: claim.value) else { continue }
            for index in blocks(at: row) where isLine(index) && moves[index] == nil {
                moves[index] = move
            }
        }
        return moves
    }

    /// Any heading that says the title, and any line above the first paragraph that does.
    private func markTitles(_ moves: inout [AttributionMove?]) {
        let firstText = page.prose.first ?? 0
        let titles = Set(attribution.title.candidates.map { Folding.letters($0.value) })
        let sizes = titles.map(\.unicodeScalars.count)
        guard let shortest = sizes.min(), let longest = sizes.max() else { return }
        for index in page.measures.indices where page.page.blocks[index].kind == .visible {
            guard page.isHeading(index) || index <= firstText,
                mayHave(shortest...longest, index)
            else { continue }
            let key = Folding.letters(page.page.text(of: page.page.blocks[index]))
            if titles.contains(key) {
                moves[index] = AttributionMove(field: "title", sentence: "is the title")
            }
        }
    }

    /// Whether a block can say a title of so many letters, before any is read: few characters
    /// fold to two letters, none to more, and one of ASCII to itself.
    private func mayHave(_ letters: ClosedRange<Int>, _ index: Int) -> Bool {
        let measure = page.measures[index]
        return measure.length <= Self.longestTitle && measure.length * 2 >= letters.lowerBound
            && measure.capitals + measure.smalls + measure.digits <= letters.upperBound
    }

    /// Why a visible value may leave the body: the head of the article says the same. The author of
    /// another post of the thread, or the date of a teaser, is not what the head says.
    private func move(of value: Claim.Value) -> AttributionMove? {
        switch value {
        case .authors(let authors) where isSaid(authors.map(\.name)):
            AttributionMove(field: "authors", sentence: "is the byline")
        case .contributors(let role, let people)
        where attribution.contributors[role].value == people:
            AttributionMove(field: role.rawValue, sentence: "names who else worked on it")
        case .published(let date) where isSaid(date, in: attribution.published):
            AttributionMove(field: "published", sentence: "is the date")
        case .modified(let date) where isSaid(date, in: attribution.modified):
            AttributionMove(field: "modified", sentence: "is the date of a change")
        case .section: AttributionMove(field: "section", sentence: "names the section")
        case .tags: AttributionMove(field: "tags", sentence: "lists the tags")
        default: nil
        }
    }

    /// One of the names is an author's, as the page itself has it or as the editor put it right.
    private func isSaid(_ names: [String]) -> Bool {
        let own = Set(names.map { Folding.letters($0) })
        return attribution.authors.answers.contains { authors in
            authors.contains { own.contains(Folding.letters($0.name)) }
        }
    }

    private func isSaid(_ date: PartialDate, in field: Field<PartialDate>) -> Bool {
        field.answers.contains {
            ($0.year, $0.month, $0.day) == (date.year, date.month, date.day)
        }
    }

    /// The blocks in which a row of the page stands: the one around it, or those inside it.
    private func blocks(at row: Int) -> Range<Int> {
        let page = page.page
        let inside = page.blockIndices(in: row..<page.nodes[row].end)
        guard inside.isEmpty, inside.lowerBound > 0 else { return inside }
        let before = inside.lowerBound - 1
        return page.blocks[before].rows.contains(row) ? before..<before + 1 : inside
    }

    /// A paragraph that goes on after the byline is no byline.
    private func isLine(_ index: Int) -> Bool {
        page.measures[index].length <= Self.longestLine && !page.measures[index].isProse
    }
}

extension Field {
    /// What won, and what would have won without the editor.
    fileprivate var answers: [Value] {
        [value, candidates.first { $0.origin != .manifest }?.value].compactMap { $0 }
    }
}
