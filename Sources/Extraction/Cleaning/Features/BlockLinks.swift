import DOM

/// By block: how many links stand in it.
struct BlockLinks: Sendable {
    let count: [Int]

    init(_ page: Page) {
        let tally = ElementTally(of: [.a], in: page.nodes)
        count = page.blocks.map { tally.count(in: $0.rows) }
    }
}
