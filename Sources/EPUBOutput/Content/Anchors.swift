import ArticleModel

/// The places of a chapter that links inside it lead to, and their ids in the book.
struct Anchors {
    /// What every id of the chapter begins with: `a3`. Unique in the book.
    let prefix: String
    /// The page's own footnotes, in reading order.
    let footnotes: [Footnote]
    /// By label, counted from 1; of two footnotes with one label the first.
    private var footnoteNumbers: [String: Int] = [:]
    /// By block id; only of blocks that a link leads to.
    private var ids: [String: String] = [:]

    init(prefix: String, blocks: [Block]) {
        self.prefix = prefix
        let all = blocks.andNested
        let targets = Set(all.flatMap(\.inlines.andNested).compactMap(\.blockTarget))
        var footnotes: [Footnote] = []
        for block in all {
            var anchor = "\(prefix)-block-\(ids.count + 1)"
            if case .footnote(let footnote) = block.content {
                footnotes.append(footnote)
                footnoteNumbers[footnote.label, default: footnotes.count] += 0
                anchor = "\(prefix)-footnote-\(footnotes.count)"
            }
            if let id = block.id, targets.contains(id), ids[id] == nil { ids[id] = anchor }
        }
        self.footnotes = footnotes
    }

    /// The id of the block, when a link leads to it.
    func id(ofBlock block: String) -> String? { ids[block] }

    /// Where the footnote with this label stands among `footnotes`, counted from 1.
    func number(ofFootnote label: String) -> Int? { footnoteNumbers[label] }
}

extension Inline {
    /// The block of the same article that the inline leads to.
    fileprivate var blockTarget: String? {
        if case .link(let link) = self, case .block(let id) = link.target { id } else { nil }
    }
}
