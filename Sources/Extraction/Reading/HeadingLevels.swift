import ArticleModel

/// Makes the headings of a body one outline: the highest level used is 1, and none is jumped.
enum HeadingLevels {
    static func normalise(_ blocks: inout [Block]) {
        let used = Set(levels(in: blocks)).sorted()
        guard !used.isEmpty else { return }
        let ranks = Dictionary(
            uniqueKeysWithValues: used.enumerated().map { ($1, min($0 + 1, 5)) })
        var outline = 0
        apply(to: &blocks, ranks: ranks, outline: &outline)
    }

    private static func levels(in blocks: [Block]) -> [Int] {
        blocks.flatMap { block -> [Int] in
            switch block.content {
            case .heading(let level, _): [level]
            default: levels(in: block.content.children)
            }
        }
    }

    /// `outline` is the level of the heading above, 0 at the beginning.
    private static func apply(to blocks: inout [Block], ranks: [Int: Int], outline: inout Int) {
        for index in blocks.indices {
            if case .heading(let level, let words) = blocks[index].content {
                outline = min(ranks[level] ?? 1, outline + 1)
                blocks[index].content = .heading(level: outline, words)
            } else {
                blocks[index].content.mapChildren {
                    apply(to: &$0, ranks: ranks, outline: &outline)
                }
            }
        }
    }
}

extension [Block] {
    /// Takes out dividers at the ends and second ones in a row.
    mutating func trimDividers() {
        var kept: [Block] = []
        for block in self
        where block.content != .divider || kept.last.map({ $0.content != .divider }) ?? false {
            kept.append(block)
        }
        while kept.last?.content == .divider { kept.removeLast() }
        self = kept
    }
}
