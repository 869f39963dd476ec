/// By row of a page, the index of the block that begins there.
package struct BlockStarts: Sendable {
    /// -1 for none.
    private var indices: [Int32]

    init(of blocks: [TextBlock], rows: Int) {
        indices = [Int32](repeating: -1, count: rows)
        for index in blocks.indices.reversed() {
            indices[blocks[index].rows.lowerBound] = Int32(index)
        }
    }

    package subscript(row: Int) -> Int? { indices[row] < 0 ? nil : Int(indices[row]) }
}
