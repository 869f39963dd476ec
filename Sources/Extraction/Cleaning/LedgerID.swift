import ArticleModel
import DOM

/// Gives every block its id: the name of what it says, behind `p` where it was kept and `r` where
/// not.
struct LedgerIDs {
    private let page: Page
    /// By block: its words.
    private let texts: [String]
    private var used: Set<UInt32> = []
    /// By a block's own hash: what the last block with the same was named after. Ten thousand equal
    /// ones would else each count the marks of all before.
    private var last: [NameHash: NameHash] = [:]

    init(page: Page, texts: [String]) { (self.page, self.texts) = (page, texts) }

    mutating func assign(to verdicts: inout [Verdict]) {
        for index in verdicts.indices {
            verdicts[index].id = (verdicts[index].isKept ? "p" : "r") + name(of: index)
        }
    }

    /// From the block's words and the names of the elements around it, so that another block's
    /// change leaves it alone; the second of two equal ones is hashed with a mark added.
    private mutating func name(of block: Int) -> String {
        var hash = NameHash()
        hash.add(texts[block])
        for row in page.nodes.lineage(of: page.blocks[block].element) {
            hash.add("/")
            hash.add(page.nodes.name(of: row))
        }
        let own = hash
        hash = last[own] ?? own
        while !used.insert(hash.folded).inserted { hash.add("#") }
        last[own] = hash
        return hash.name
    }
}

/// A text as the name of a block; FNV-1a.
struct NameHash: Hashable {
    private var hash: UInt32 = 2_166_136_261

    mutating func add(_ text: String) {
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    }

    /// In 24 bits.
    var folded: UInt32 { (hash >> 24) ^ (hash & 0xFF_FFFF) }

    /// Six hexadecimal digits: one page in a thousand has two blocks of the same name.
    var name: String {
        let digits = String(folded, radix: 16)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}
