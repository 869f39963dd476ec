import ArticleModel
import DOM

/// Decides, block by block, what of a page is the article.
struct Cleaner {
    let judge: any BlockJudge

    /// The steps in order; the editor has the last word.
    func verdicts(
        on page: Page, document: Document, claims: [Claim], attribution: Attribution,
        editing: Editing
    ) throws(Diagnostic) -> [Verdict] {
        let table = FeatureTable(page)
        var verdicts = judge.verdicts(on: table)
        AttributionBlocks(
            page: page, features: table.rows, claims: claims, attribution: attribution
        ).settle(&verdicts)
        Smoothing(page: page).smooth(&verdicts)
        var ids = LedgerIDs(page: page)
        ids.assign(to: &verdicts)
        try EditorsInstructions(page: page, document: document).apply(editing, to: &verdicts)
        return verdicts
    }

    /// The removal ledger.
    func removals(from page: Page, _ verdicts: [Verdict]) -> [Removal] {
        zip(page.blocks, verdicts).filter { !$1.isKept }.map { block, verdict in
            Removal(
                id: verdict.id, reasons: verdict.reasons, text: page.text(of: block),
                origin: Origin(
                    path: page.nodes.path(of: block.element), line: page.fileLine(block.line)))
        }
    }
}
