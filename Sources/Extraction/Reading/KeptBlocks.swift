import DOM

/// Which text blocks of a page are in the article.
struct KeptBlocks {
    let page: Page
    /// By block index.
    let ids: [String]
    private let verdicts: [Bool]
    /// By block index, how many blocks before it are kept.
    private let keptBefore: [Int]
    /// By block index, how many bytes of text stand in kept blocks before it, and in all.
    private let keptLength: [Int]
    private let length: [Int]
    /// Where the article begins, if it begins with its title or byline.
    private let head: Int

    init(page: Page, verdicts: [Verdict]) {
        self.page = page
        self.verdicts = verdicts.map(\.isKept)
        ids = verdicts.map(\.id)
        var sums = (kept: [0], keptLength: [0], length: [0])
        for (block, verdict) in zip(page.blocks, verdicts) {
            // What stands inside another block is counted there.
            let bytes = block.isDetached ? 0 : page.byteCount(of: block)
            sums.kept.append(sums.kept[sums.kept.count - 1] + (verdict.isKept ? 1 : 0))
            sums.keptLength.append(
                sums.keptLength[sums.keptLength.count - 1] + (verdict.isKept ? bytes : 0))
            sums.length.append(sums.length[sums.length.count - 1] + bytes)
        }
        (keptBefore, keptLength, length) = sums
        let first = verdicts.firstIndex { $0.isKept || $0.isAttribution }
        head = first.map { verdicts[$0].isKept ? 0 : page.blocks[$0].rows.lowerBound } ?? 0
    }

    func isKept(_ index: Int) -> Bool { verdicts[index] }

    /// The blocks that begin in a run of rows.
    func indices(in rows: Range<Int>) -> Range<Int> { page.blockIndices(in: rows) }

    func hasKept(in rows: Range<Int>) -> Bool {
        let indices = indices(in: rows)
        return keptBefore[indices.upperBound] > keptBefore[indices.lowerBound]
    }

    /// Share of the text in a run of rows that is kept, from 0 to 1; `nil` where there is no text.
    func share(in rows: Range<Int>) -> Double? {
        let indices = indices(in: rows)
        let total = length[indices.upperBound] - length[indices.lowerBound]
        guard total > 0 else { return nil }
        return Double(keptLength[indices.upperBound] - keptLength[indices.lowerBound])
            / Double(total)
    }

    /// Share of everything kept that stands in a run of rows, from 0 to 1.
    func shareOfArticle(in rows: Range<Int>) -> Double {
        let indices = indices(in: rows)
        let total = keptLength[keptLength.count - 1]
        guard total > 0 else { return 0 }
        return Double(keptLength[indices.upperBound] - keptLength[indices.lowerBound])
            / Double(total)
    }

    /// Whether something without text, a picture or a film, belongs to the article: most of the
    /// text in the nearest container that has any is kept. What stands above the title must be in
    /// an element that the page itself calls a figure or an article; else it is the site's emblem.
    func holds(_ row: Int) -> Bool {
        guard row >= head || isCalledArticle(row) else { return false }
        for element in page.nodes.ancestors(of: row) {
            if let share = share(in: element..<page.nodes[element].end) { return share >= 0.5 }
        }
        return false
    }

    private func isCalledArticle(_ row: Int) -> Bool {
        page.nodes.lineage(of: row).contains { Self.articles.contains(page.nodes[$0].tag) }
    }

    private static let articles: TagSet = [.article, .figure, .main]

    /// The labels of the page's footnotes of which something is kept.
    var footnotes: Set<String> {
        Set(page.footnotes.notes.filter { hasKept(in: $0.key..<page.nodes[$0.key].end) }.values)
    }

    var restoredDetachedRows: Set<Int> {
        Set(
            page.blocks.indices.filter { page.blocks[$0].isDetached && verdicts[$0] }
                .map { page.blocks[$0].rows.lowerBound })
    }
}
