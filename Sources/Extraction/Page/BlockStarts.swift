/// By row of a page, the block that begins there, and the blocks that begin in a run of rows.
package struct BlockStarts: Sendable {
    /// By row, and behind the last: the first block that begins there or later.
    private var next: [Int32]

    init(of blocks: [TextBlock], rows: Int) {
        next = [Int32](repeating: Int32(blocks.count), count: rows + 1)
        var row = 0
        for (index, block) in blocks.enumerated() {
            while row <= block.rows.lowerBound {
                next[row] = Int32(index)
                row += 1
            }
        }
    }

    package subscript(row: Int) -> Int? {
        next[row] < next[row + 1] ? Int(next[row]) : nil
    }

    func indices(in rows: Range<Int>) -> Range<Int> {
        Int(next[rows.lowerBound])..<Int(next[rows.upperBound])
    }
}
