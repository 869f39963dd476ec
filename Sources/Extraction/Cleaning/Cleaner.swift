import ArticleModel
import DOM

/// Decides, block by block, what of a page is the article.
struct Cleaner {
    let judge: any BlockJudge
    /// Whether every decision is put into words.
    let isExplaining: Bool

    /// The steps in order; the editor has the last word.
    func judgement(
        on page: Page, texts: [String], document: Document, claims: [Claim],
        attribution: Attribution, editing: Editing
    ) throws(Diagnostic) -> Judgement {
        let measures = Self.measures(of: page, claims: claims, attribution: attribution)
        var judgement = judge.judgement(on: measures, isExplaining: isExplaining)
        Smoothing(page: page).smooth(&judgement.verdicts)
        var ids = LedgerIDs(page: page, texts: texts)
        ids.assign(to: &judgement.verdicts)
        try EditorsInstructions(page: page, document: document)
            .apply(editing, to: &judgement.verdicts)
        return judgement
    }

    /// What is counted on a page, with the blocks marked that tell about the article.
    static func measures(
        of page: Page, claims: [Claim], attribution: Attribution
    ) -> PageMeasures {
        var measures = PageMeasures(page)
        measures.moves =
            AttributionBlocks(page: measures, claims: claims, attribution: attribution).moves
        return measures
    }

    /// The removal ledger.
    func removals(from page: Page, texts: [String], _ verdicts: [Verdict]) -> [Removal] {
        var paths = NodePaths(page.nodes)
        return page.blocks.indices.filter { !verdicts[$0].isKept }.map { index in
            let block = page.blocks[index]
            return Removal(
                id: verdicts[index].id, reasons: verdicts[index].reasons, text: texts[index],
                origin: Origin(
                    path: paths.path(of: block.element), line: page.fileLine(block.line)))
        }
    }
}
