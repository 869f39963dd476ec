import ArticleModel

/// Takes the link off words that lead to a block which became part of another, or to their own.
enum DanglingLinks {
    static func drop(from blocks: inout [Block]) {
        var ids: Set<String> = []
        collect(from: blocks, into: &ids)
        drop(from: &blocks, ids: ids)
    }

    private static func collect(from blocks: [Block], into ids: inout Set<String>) {
        for block in blocks {
            if let id = block.id { ids.insert(id) }
            collect(from: block.content.children, into: &ids)
        }
    }

    private static func drop(from blocks: inout [Block], ids: Set<String>) {
        for index in blocks.indices {
            let own = blocks[index].id
            blocks[index].content.mapInlines { $0 = linked($0, ids: ids, own: own) }
            blocks[index].content.mapChildren { drop(from: &$0, ids: ids) }
        }
    }

    private static func linked(
        _ inlines: [Inline], ids: Set<String>, own: String?
    ) -> [Inline] {
        inlines.flatMap { inline -> [Inline] in
            let inline = inline.mapped { linked($0, ids: ids, own: own) }
            guard case .link(let link) = inline, case .block(let id) = link.target,
                id == own || !ids.contains(id)
            else { return [inline] }
            return link.content
        }
    }
}
