import ArticleModel

/// The places of a chapter that a link can lead to, and their ids in the book.
struct Anchors {
    /// What every id of the chapter begins with, unique in the book: `a3`. `nil` for a text that
    /// stands outside chapters: then nothing in it has an id, and nothing leads to it.
    let prefix: String?
    /// The page's own footnotes, in reading order, and the blocks they are.
    private(set) var footnotes: [(footnote: Footnote, block: Block)] = []
    /// By label, counted from 1; of two footnotes with one label the first.
    private var footnoteNumbers: [String: Int] = [:]
    /// The ids of blocks that are in the chapter, and of no footnotes.
    private var names: Set<String> = []
    /// The ids of blocks that a link of the chapter leads to.
    private let targets: Set<String>
    /// By the id of the block that holds the footnote.
    private var footnoteIDs: [String: String] = [:]

    init(prefix: String?, blocks: [Block]) {
        self.prefix = prefix
        var targets: Set<String> = []
        var all: [Block] = []
        blocks.walk(
            blocks: { block in if block.isPlace { all.append(block) } },
            inlines: { inline in if let target = inline.blockTarget { targets.insert(target) } })
        self.targets = targets
        for block in all {
            if case .footnote(let footnote) = block.content {
                footnotes.append((footnote, block))
                footnoteNumbers[footnote.label, default: footnotes.count] += 0
                if let name = block.id { footnoteIDs[name] = id(.footnote(footnotes.count)) }
            } else if let name = block.id {
                names.insert(name)
            }
        }
    }

    /// The id in the book of what has this id in the chapter.
    func id(_ name: String) -> String? { prefix.map { "\($0)-\(name)" } }

    func id(_ note: NoteKey) -> String? { id(note.id) }

    /// The block's id in the book: its own, with what no id may hold spelled as numbers.
    func id(ofBlock name: String) -> String? {
        if name.utf8.allSatisfy(\.isPlain) { return id(name) }
        return id(
            name.unicodeScalars.map { scalar in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9": String(scalar)
                default: "_\(scalar.value)_"
                }
            }.joined())
    }

    /// The id of what a link to the block leads to.
    func target(ofBlock name: String) -> String? {
        names.contains(name) ? id(ofBlock: name) : footnoteIDs[name]
    }

    /// A link of the chapter leads to the block.
    func isTarget(_ name: String) -> Bool { targets.contains(name) }

    /// Where the footnote with this label stands among `footnotes`, counted from 1.
    func number(ofFootnote label: String) -> Int? { footnoteNumbers[label] }
}

extension UInt8 {
    fileprivate var isPlain: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension Block {
    /// A link can lead to it.
    fileprivate var isPlace: Bool {
        if case .footnote = content { true } else { id != nil }
    }
}

extension Inline {
    /// The block of the same article that the inline leads to.
    fileprivate var blockTarget: String? {
        if case .link(let link) = self, case .block(let id) = link.target { id } else { nil }
    }
}
