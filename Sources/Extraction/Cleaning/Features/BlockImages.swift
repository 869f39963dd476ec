import DOM

/// By block: how many images stand between the block before and it.
struct BlockImages: Sendable {
    private(set) var before: [Int] = []

    init(_ page: Page) {
        let tally = ElementTally(of: [.img], in: page.nodes)
        var end = 0
        for block in page.blocks {
            before.append(
                block.rows.lowerBound > end ? tally.count(in: end..<block.rows.lowerBound) : 0)
            end = max(end, block.rows.upperBound)
        }
    }
}
