import ArticleModel
import DOM

/// Gives every block its id: kept ones are numbered, removed ones are named after what they say.
struct LedgerIDs {
    let page: Page
    private var used: Set<String> = []

    init(page: Page) { self.page = page }

    mutating func assign(to verdicts: inout [Verdict]) {
        var kept = 0
        for index in verdicts.indices {
            let removed = name(of: page.blocks[index])
            if verdicts[index].isKept {
                kept += 1
                verdicts[index].id = "p\(kept)"
            } else {
                verdicts[index].id = removed
            }
        }
    }

    /// From the block's words and the names of the elements around it, so that another block's
    /// change leaves it alone; the second of two equal ones is hashed with a mark added.
    private mutating func name(of block: TextBlock) -> String {
        var seed = page.text(of: block)
        for row in [block.element] + page.nodes.ancestors(of: block.element) {
            seed += "/" + page.nodes.name(of: row)
        }
        var name = Self.name(hashing: seed)
        while !used.insert(name).inserted {
            seed += "#"
            name = Self.name(hashing: seed)
        }
        return name
    }

    /// `r` and six hexadecimal digits: one page in a thousand has two blocks of the same name.
    static func name(hashing seed: String) -> String {
        var hash: UInt32 = 2_166_136_261  // FNV-1a
        for byte in seed.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let folded = (hash >> 24) ^ (hash & 0xFF_FFFF)
        let digits = String(folded, radix: 16)
        return "r" + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
