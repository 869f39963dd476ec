/// How far every box of a page is from one of them.
struct BoxDistance: Sendable {
    /// By box: levels from it up to the first box that also holds the target; 0 for the target and
    /// what is around it.
    private(set) var up: [Int]
    /// By box: that first box.
    private(set) var meeting: [Int]
    private let targetDepth: Int

    init(to target: Int, in boxes: BoxTree) {
        up = Array(repeating: -1, count: boxes.count)
        meeting = Array(repeating: 0, count: boxes.count)
        targetDepth = boxes.count == 0 ? 0 : boxes[target].depth
        var box = boxes.count == 0 ? -1 : target
        while box >= 0 {
            (up[box], meeting[box]) = (0, box)
            box = boxes[box].parent
        }
        for box in boxes.boxes.indices where up[box] < 0 {
            let parent = boxes[box].parent
            up[box] = parent < 0 ? 0 : up[parent] + 1
            meeting[box] = parent < 0 ? box : meeting[parent]
        }
    }

    /// Levels from the first box that holds both down to the target; 0 inside the target.
    func out(_ box: Int, in boxes: BoxTree) -> Int { targetDepth - boxes[meeting[box]].depth }
}
