import ArticleModel
import DOM

/// Gives every block its id: the name of what it says, behind `p` where it was kept and `r` where
/// not.
struct LedgerIDs {
    private let page: Page
    /// By block: its words.
    private let texts: [String]
    private var used = KeyNumbers()
    /// A block's own hash, and by its number what the last block with the same was named after: ten
    /// thousand equal ones would else each count the marks of all before.
    private var own = KeyNumbers()
    private var last: [NameHash] = []

    init(page: Page, texts: [String]) { (self.page, self.texts) = (page, texts) }

    mutating func assign(to verdicts: inout [Verdict]) {
        for index in verdicts.indices {
            let hash = hash(of: index)
            verdicts[index].id = hash.name(behind: verdicts[index].isKept ? "p" : "r")
        }
    }

    /// From the block's words and the names of the elements around it, so that another block's
    /// change leaves it alone; the second of two equal ones is hashed with a mark added.
    private mutating func hash(of block: Int) -> NameHash {
        var hash = NameHash()
        hash.add(texts[block])
        for row in page.nodes.lineage(of: page.blocks[block].element) {
            hash.mix(UInt8(ascii: "/"))
            page.nodes.forEachByte(ofNameOf: row) { hash.mix($0) }
        }
        let number = own.number(of: UInt64(hash.value))
        if number < last.count { hash = last[number] } else { last.append(hash) }
        while !isNew(hash) { hash.mix(UInt8(ascii: "#")) }
        last[number] = hash
        return hash
    }

    private mutating func isNew(_ hash: NameHash) -> Bool {
        let count = used.count
        return used.number(of: UInt64(hash.folded)) == count
    }
}

/// A text as the name of a block; FNV-1a.
struct NameHash {
    private(set) var value: UInt32 = 2_166_136_261

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { unsafe mix($0) }
    }

    private mutating func mix(_ bytes: UnsafeBufferPointer<UInt8>) {
        for index in 0..<bytes.count { unsafe mix(bytes[index]) }
    }

    mutating func mix(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }

    /// In 24 bits.
    var folded: UInt32 { (value >> 24) ^ (value & 0xFF_FFFF) }

    /// Six hexadecimal digits behind a letter: one page in a thousand has two blocks of the same
    /// name.
    func name(behind letter: Unicode.Scalar) -> String {
        unsafe String(unsafeUninitializedCapacity: 7) { name in
            unsafe name[0] = UInt8(ascii: letter)
            for place in 1..<7 {
                let digit = UInt8(folded >> UInt32(24 - 4 * place) & 15)
                unsafe name[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
            }
            return 7
        }
    }
}
