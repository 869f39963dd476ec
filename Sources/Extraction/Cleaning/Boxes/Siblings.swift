/// Boxes of the same signature in the same box: entries of a list, cards of a grid, posts of a
/// thread.
struct Siblings: Sendable {
    /// By box: how many of its kind stand in the box around it, itself among them.
    let count: [Int]
    /// By box: the text of the largest of its kind, in characters.
    let largest: [Int]

    private struct Kind: Hashable {
        let parent: Int
        let signature: UInt64
    }

    init(_ boxes: BoxTree, _ sums: BoxSums) {
        var kinds: [Kind: Int] = [:]
        var counts: [Int] = []
        var sizes: [Int] = []
        let kindOf = boxes.boxes.indices.map { box in
            let kind = Kind(parent: boxes[box].parent, signature: boxes[box].signature)
            let index = kinds[kind, default: counts.count]
            if index == counts.count {
                kinds[kind] = index
                counts.append(0)
                sizes.append(0)
            }
            counts[index] += 1
            sizes[index] = max(sizes[index], sums.length[box])
            return index
        }
        count = kindOf.map { counts[$0] }
        largest = kindOf.map { sizes[$0] }
    }
}
