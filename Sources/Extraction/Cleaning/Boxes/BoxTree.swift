import DOM

/// The block-level elements of a page as a flat tree, in document order: an element stands after
/// the one around it. What is inline is no box.
struct BoxTree: Sendable {
    struct Box: Sendable {
        /// Of the element, in the page's table of nodes.
        var row: Int
        /// The box around it; -1 for the first.
        var parent: Int
        var depth: Int
        var tag: HTMLTag
        /// The landmarks it is or stands in.
        var surroundings: Surroundings
        /// Itself or something around it is not shown.
        var isHidden: Bool
        /// Equal for elements of the same name and classes, digits aside.
        var signature: UInt64
    }

    private(set) var boxes: [Box] = []
    /// By text block of the page: the innermost box around it.
    private(set) var ofBlock: [Int] = []
    /// By row of the page: the box it is or stands in.
    private var ofRow: [Int32]

    init(_ page: Page) {
        let nodes = page.nodes
        ofRow = [Int32](repeating: 0, count: nodes.count)
        for row in nodes.nodes.indices {
            let parent = nodes[row].parent
            ofRow[row] = parent < 0 ? 0 : ofRow[parent]
            guard page.marks.isInterrupting(row) else { continue }
            append(row, in: page, around: boxes.isEmpty ? -1 : Int(ofRow[row]))
            ofRow[row] = Int32(boxes.count - 1)
        }
        ofBlock = page.blocks.map { Int(ofRow[$0.element]) }
    }

    private mutating func append(_ row: Int, in page: Page, around parent: Int) {
        let nodes = page.nodes
        let around = parent < 0 ? nil : boxes[parent]
        let tag = nodes[row].tag
        boxes.append(
            Box(
                row: row, parent: parent, depth: (around?.depth ?? -1) + 1, tag: tag,
                surroundings: (around?.surroundings ?? []).union(Surroundings(tag)),
                isHidden: around?.isHidden ?? false || page.marks.isHidden(row),
                signature: Self.signature(of: row, in: nodes)))
    }

    /// The name and the first four classes, in any order.
    private static func signature(of row: Int, in nodes: NodeTable) -> UInt64 {
        var sum = UInt64(nodes[row].tag.rawValue) &* 0x9E37_79B9_7F4A_7C15
        guard let classes = nodes.attributeBytes(.class, of: row) else { return sum }
        var hash = WordHash()
        var count = 0
        for byte in classes.prefix(120) {
            if byte <= 0x20 {
                if !hash.isEmpty { (sum, count, hash) = (sum &+ hash.value, count + 1, WordHash()) }
                if count == 4 { return sum }
            } else {
                hash.add(byte)
            }
        }
        return hash.isEmpty ? sum : sum &+ hash.value
    }
}

extension BoxTree {
    var count: Int { boxes.count }
    subscript(box: Int) -> Box { boxes[box] }

    /// The box that a row of the page is or stands in.
    func box(around row: Int) -> Int { Int(ofRow[row]) }

    /// The box some levels further out, or the first.
    func outward(_ levels: Int, from box: Int) -> Int {
        var box = box
        for _ in 0..<levels where boxes[box].parent >= 0 { box = boxes[box].parent }
        return box
    }
}
