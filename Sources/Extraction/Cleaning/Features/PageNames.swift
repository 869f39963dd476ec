import DOM

/// The names of a page's boxes, and of the inline elements that hold nearly all of a block.
struct PageNames: Sendable {
    /// The tokens of every distinct set of names, without repetition.
    private(set) var sets: [[UInt32]] = []
    /// By box: its set.
    private(set) var ofBox: [Int] = []
    /// By block: the sets of the inline elements around nearly all of it.
    private(set) var ofBlock: [[Int]] = []

    /// Names of inline elements are entries of their own in the model's table: mixed with this.
    static let inline: UInt32 = 0x5BD1_E995

    private var known: [Key: Int] = [:]

    /// Elements with the same tag and the same attributes have the same names.
    private struct Key: Hashable {
        let tag: HTMLTag
        let attributes: UInt64
    }

    init(_ page: Page, _ boxes: BoxTree) {
        ofBox = boxes.boxes.map { set(of: $0.row, in: page.nodes) }
        ofBlock = page.blocks.indices.map { coveringElements(of: $0, in: page, boxes) }
    }

    private mutating func set(of row: Int, in nodes: NodeTable) -> Int {
        var hash = WordHash()
        nodes.forEachAttribute(of: row) { name, value in
            guard let kind = NameToken.kind(of: name) else { return }
            hash.add(UInt32(kind))
            for byte in value { hash.add(byte) }
        }
        let key = Key(tag: nodes[row].tag, attributes: hash.value)
        if let index = known[key] { return index }
        var tokens: [UInt32] = []
        // What the page calls itself as a whole tells nothing of its parts.
        let isWhole = nodes[row].tag == .body || nodes[row].tag == .html
        if !isWhole { NameToken.forEach(of: row, in: nodes) { tokens.append($0.hash) } }
        tokens.sort()
        sets.append(Self.distinct(tokens))
        known[key] = sets.count - 1
        return sets.count - 1
    }

    private static func distinct(_ sorted: [UInt32]) -> [UInt32] {
        sorted.enumerated().filter { $0 == 0 || sorted[$0 - 1] != $1 }.map(\.element)
    }

    /// The inline elements of a block that hold at least six tenths of its text.
    private mutating func coveringElements(
        of block: Int, in page: Page, _ boxes: BoxTree
    ) -> [Int] {
        let rows = page.blocks[block].rows
        let enough = page.byteCount(of: page.blocks[block]) * 6 / 10
        var found: [Int] = []
        for row in rows where page.nodes[row].tag != .text && page.nodes[row].tag != .br {
            guard page.nodes[row].text.count > enough, boxes[boxes.box(around: row)].row != row
            else { continue }
            found.append(set(of: row, in: page.nodes))
        }
        return found
    }
}
