import DOM

/// One name of one `<meta>`, with what it says.
struct MetaTag: Sendable {
    /// Lower case, a dot between the parts: `og:title` stays, `DC.title` is `dc.title`.
    var name: String
    var content: String
    var row: Int

    /// Several names may stand in one attribute: `property="dc:title og:title"`.
    static func tags(at row: Int, of nodes: NodeTable) -> [MetaTag] {
        let written = nodes.attribute(.content, of: row) ?? nodes.attribute(.value, of: row)
        guard let content = written, !content.isEmpty else { return [] }
        var names: [String] = []
        for attribute in [AttributeName.property, .name, .itemprop, .httpEquiv] {
            for name in nodes.wordList(attribute, row) where !names.contains(name) {
                names.append(name)
            }
        }
        return names.map { MetaTag(name: $0, content: content, row: row) }
    }
}
