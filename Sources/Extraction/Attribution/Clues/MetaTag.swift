import DOM

/// One name of one `<meta>`, with what it says.
struct MetaTag: Sendable {
    /// Lower case, a dot between the parts: `og:title` stays, `DC.title` is `dc.title`.
    var name: String
    var content: String
    var row: Int

    /// Several names may stand in one attribute: `property="dc:title og:title"`.
    static func tags(at row: Int, of nodes: NodeTable) -> [MetaTag] {
        guard let content = nodes.attribute(.content, of: row), !content.isEmpty else { return [] }
        let names = [AttributeName.property, .name, .itemprop, .httpEquiv]
            .compactMap { nodes.attribute($0, of: row) }
            .flatMap { $0.lowercased().split(whereSeparator: \.isWhitespace).map(String.init) }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
            .map { MetaTag(name: $0, content: content, row: row) }
    }
}
