package import ArticleModel

/// What the trained judge is fitted on: the features of every block of a page, and the names and
/// words that its tables are learnt from.
package struct TrainingPage: Sendable {
    /// By block.
    package let texts: [String]
    /// By block: nothing else can change where it goes.
    package let isSettled: [Bool]
    /// By block, row by row: `BlockFeatures.columns`.
    package let features: [Float]
    /// By block: the box around it, and the heading above it or -1.
    package let boxes: [Int32]
    package let headings: [Int32]
    /// By box: the box around it, or -1.
    package let parents: [Int32]
    /// By box: its names. By block: its inline names, and its words.
    package let names: [[UInt32]]
    package let inlineNames: [[UInt32]]
    package let words: [[UInt32]]
    /// By block: its whole text as one number; 0 for a long one.
    package let wholes: [UInt32]
}

extension Extractor {
    /// What a page gives to learn from, before any decision.
    ///
    /// - Throws: as `article(from:editing:)`.
    package func trainingPage(of source: Source) throws(Diagnostic) -> TrainingPage {
        let page = try page(of: source, document(of: source))
        let claims = AttributionReader().claims(of: page)
        let attribution = Ranking.attribution(
            from: claims, editing: Editing(), capture: source.capture)
        let measures = Cleaner.measures(of: page, claims: claims, attribution: attribution)
        let names = PageNames(page, measures.boxes)
        let words = BlockWords(measures)
        let counted = BlockFeatures(measures)
        var features: [Float] = []
        for block in page.blocks.indices { counted.append(block, to: &features) }
        return TrainingPage(
            texts: page.texts,
            isSettled: page.blocks.indices.map {
                SettledBlock.reason(for: $0, in: measures) != nil
            },
            features: features,
            boxes: measures.boxes.ofBlock.map { Int32($0) },
            headings: measures.headingsAbove.map { Int32($0) },
            parents: measures.boxes.boxes.map { Int32($0.parent) },
            names: names.ofBox.map { Array(names[$0]) },
            inlineNames: page.blocks.indices.map { block in
                names.ofBlock[block].flatMap { names[$0] }
            },
            words: page.blocks.indices.map { Array(words.told[$0]) }, wholes: words.wholes)
    }
}
