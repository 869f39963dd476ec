import DOM
import Foundation

/// The blocks of the article that links on the page lead to.
struct InnerTargets {
    private let page: Page
    private let kept: KeptBlocks
    /// By name, the element that a link leads to.
    private let rows: [ArraySlice<UInt8>: Int]

    init(page: Page, kept: KeptBlocks) {
        self.page = page
        self.kept = kept
        var rows: [ArraySlice<UInt8>: Int] = [:]
        for row in page.nodes.nodes.indices where page.nodes[row].tag != .text {
            let names = page.nodes[row].tag == .a ? [AttributeName.id, .name] : [.id]
            for name in names.lazy.compactMap({ page.nodes.attributeBytes($0, of: row) })
            where rows[name] == nil {
                rows[name] = row
            }
        }
        self.rows = rows
    }

    /// The id of the block that a fragment leads to; `nil` when that is not in the article.
    func block(named fragment: String) -> String? {
        let names = [fragment, fragment.removingPercentEncoding ?? fragment]
        let row = names.lazy.compactMap { rows[Array($0.utf8)[...]] }.first
        return row.flatMap(block)
    }

    /// The first kept block in the element, else the one around it, else, below an empty anchor,
    /// the next.
    private func block(at row: Int) -> String? {
        let inside = kept.indices(in: row..<page.nodes[row].end)
        if let index = inside.first(where: kept.isKept) { return kept.ids[index] }
        let before = inside.lowerBound - 1
        if before >= 0, page.blocks[before].rows.contains(row) {
            return kept.isKept(before) ? kept.ids[before] : nil
        }
        guard inside.isEmpty, inside.upperBound < page.blocks.count, kept.isKept(inside.upperBound)
        else { return nil }
        return kept.ids[inside.upperBound]
    }
}
