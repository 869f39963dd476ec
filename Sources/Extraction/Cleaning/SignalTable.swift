package import ArticleModel

/// How far each sign is there in each block of a page: what the weights of the rules are fitted on.
package struct SignalTable: Sendable {
    package struct Row: Sendable {
        /// The block's words, white space folded.
        package let text: String
        /// By rule, from 0 to 1; signs that are not there are left out.
        package let signals: [String: Double]
        /// The page already settled it: a title, a byline, something hidden.
        package let isSettled: Bool
    }

    package let rows: [Row]
}

extension Extractor {
    /// The signs in a page, before any decision.
    ///
    /// - Throws: as `article(from:editing:)`.
    package func signals(of source: Source) throws(Diagnostic) -> SignalTable {
        let page = try page(of: source, document(of: source))
        let claims = AttributionReader().claims(of: page)
        let attribution = Ranking.attribution(
            from: claims, editing: Editing(), capture: source.capture)
        let table = FeatureTable(page)
        var verdicts = RuleJudge().verdicts(on: table)
        AttributionBlocks(
            page: page, features: table.rows, claims: claims, attribution: attribution
        ).settle(&verdicts)
        let rows = page.blocks.indices.map { index in
            let signals = CleaningRule.all.map { ($0.name, $0.signal(table.rows[index])) }
            return SignalTable.Row(
                text: page.text(of: page.blocks[index]),
                signals: Dictionary(signals.filter { $0.1 != 0 }, uniquingKeysWith: { a, _ in a }),
                isSettled: page.blocks[index].kind != .visible
                    || verdicts[index].isAttribution)
        }
        return SignalTable(rows: rows)
    }
}
