import DOM

/// The names of a page's boxes, and of the inline elements that hold nearly all of a block.
struct PageNames: Sendable {
    /// The tokens of every distinct set of names, without repetition in a set.
    private var tokens = RaggedArray<UInt32>()
    /// By box: its set.
    private(set) var ofBox: [Int] = []
    /// By block: the sets of the inline elements around nearly all of it.
    private(set) var ofBlock = RaggedArray<Int>()

    /// Names of inline elements are entries of their own in the model's table: mixed with this.
    static let inline: UInt32 = 0x5BD1_E995

    /// By hash: elements with the same tag and the same attributes have the same names.
    private var known = KeyNumbers()

    init(_ page: Page, _ boxes: BoxTree) {
        ofBox.reserveCapacity(boxes.count)
        for box in boxes.boxes { ofBox.append(set(of: box.row, in: page.nodes)) }
        for block in page.blocks { addCoveringElements(of: block, in: page, boxes) }
    }

    /// How many sets there are.
    var count: Int { tokens.count }

    /// The tokens of a set.
    subscript(set: Int) -> ArraySlice<UInt32> { tokens[set] }

    private mutating func set(of row: Int, in nodes: NodeTable) -> Int {
        let set = known.number(of: Self.hash(of: row, in: nodes))
        guard set == tokens.count else { return set }
        // What the page calls itself as a whole tells nothing of its parts.
        let isWhole = nodes[row].tag == .body || nodes[row].tag == .html
        if !isWhole {
            NameToken.forEach(of: row, in: nodes) { token in
                if !tokens.open.contains(token.hash) { tokens.append(token.hash) }
            }
        }
        tokens.close()
        return set
    }

    private static func hash(of row: Int, in nodes: NodeTable) -> UInt64 {
        var hash = WordHash(kind: nodes[row].tag.rawValue)
        nodes.forEachAttribute(of: row) { name, value in
            guard let kind = NameToken.kind(of: name) else { return }
            hash.add(UInt32(kind))
            for index in value { hash.add(nodes.values[index]) }
        }
        return hash.value
    }

    /// Adds the inline elements of a block that hold at least six tenths of its text.
    private mutating func addCoveringElements(
        of block: TextBlock, in page: Page, _ boxes: BoxTree
    ) {
        let enough = page.byteCount(of: block) * 6 / 10
        for row in block.rows where page.nodes[row].tag != .text && page.nodes[row].tag != .br {
            guard page.nodes[row].text.count > enough, boxes[boxes.box(around: row)].row != row
            else { continue }
            ofBlock.append(set(of: row, in: page.nodes))
        }
        ofBlock.close()
    }
}
