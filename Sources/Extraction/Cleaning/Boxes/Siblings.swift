/// Boxes of the same signature in the same box: entries of a list, cards of a grid, posts of a
/// thread.
struct Siblings: Sendable {
    /// By box: how many of its kind stand in the box around it, itself among them.
    let count: [Int]
    /// By box: the text of the largest of its kind, in characters.
    let largest: [Int]

    init(_ boxes: BoxTree, _ sums: BoxSums) {
        var kinds = KeyNumbers()
        var counts: [Int] = []
        var sizes: [Int] = []
        let kindOf = boxes.boxes.indices.map { box in
            let kind = kinds.number(of: Self.kind(of: boxes[box]))
            if kind == counts.count {
                counts.append(0)
                sizes.append(0)
            }
            counts[kind] += 1
            sizes[kind] = max(sizes[kind], sums.length[box])
            return kind
        }
        count = kindOf.map { counts[$0] }
        largest = kindOf.map { sizes[$0] }
    }

    /// Equal for boxes of the same signature in the same box.
    private static func kind(of box: BoxTree.Box) -> UInt64 {
        box.signature &+ UInt64(bitPattern: Int64(box.parent)) &* 0xD6E8_FEB8_6659_FD93
    }
}
