import ArticleModel
import DOM

/// schema.org in attributes: `itemprop` of microdata, `property` of RDFa.
enum Microdata {
    static func claims(_ clues: Clues) -> [Claim] {
        let marked = clues.places.properties.compactMap { property(at: $0, clues) }
        return rows.compactMap { row in
            let named = marked.filter { $0.names.contains(row.name) }
            let near = named.first { clues.head.rows.contains($0.row) }
            guard let first = near ?? named.first else { return nil }
            let texts = row.takesAll ? named.map(\.value) : [first.value]
            return clues.claim(
                row.field, texts, first.origin, evidence: "\(row.name): \(first.value)",
                row: first.row, isVisible: first.isVisible)
        }
    }

    private struct Property {
        var names: Set<String>
        var value: String
        var origin: AttributionOrigin
        var row: Int
        var isVisible: Bool
    }

    private struct Row: Sendable {
        let name: String
        let field: ClaimField
        var takesAll = false
    }

    private static let rows = [
        Row(name: "headline", field: .title),
        Row(name: "author", field: .authors, takesAll: true),
        Row(name: "creator", field: .authors, takesAll: true),
        Row(name: "translator", field: .contributors(.translator), takesAll: true),
        Row(name: "editor", field: .contributors(.editor), takesAll: true),
        Row(name: "illustrator", field: .contributors(.illustrator), takesAll: true),
        Row(name: "datepublished", field: .published), Row(name: "datecreated", field: .published),
        Row(name: "datemodified", field: .modified), Row(name: "inlanguage", field: .language),
        Row(name: "articlesection", field: .section), Row(name: "keywords", field: .tags),
    ]
    private static let names = Set(rows.map(\.name))

    /// A property of the page's article; not of a comment, a teaser or a publisher inside it.
    private static func property(at row: Int, _ clues: Clues) -> Property? {
        let nodes = clues.nodes
        let isItem = nodes.has(.itemprop, row)
        let words = nodes.words(of: isItem ? .itemprop : .property, row)
        let names = Set(words.map { JSONGraph.localName($0).lowercased() })
            .intersection(Self.names)
        guard !names.isEmpty, isArticle(around: row, nodes), !clues.isPeripheral(row) else {
            return nil
        }
        let value = Self.value(of: row, in: nodes)
        return Property(
            names: names, value: value.text, origin: isItem ? .microdata : .rdfa, row: row,
            isVisible: value.isVisible)
    }

    /// Whether the nearest item around the row is an article, or there is none.
    private static func isArticle(around row: Int, _ nodes: NodeTable) -> Bool {
        for ancestor in nodes.ancestors(of: row) {
            let types = nodes.words(of: .itemtype, ancestor).union(
                nodes.words(of: .typeof, ancestor))
            guard !types.isEmpty else { continue }
            return types.contains { works.contains(JSONGraph.localName($0)) }
        }
        return true
    }

    private static let works = Set(
        SchemaType.articles.union(SchemaType.works).union(SchemaType.pages).map { $0.lowercased() })

    /// Of an item inside, its name; of an element with a machine's value, that; else its text.
    private static func value(of row: Int, in nodes: NodeTable) -> (text: String, isVisible: Bool) {
        for attribute in [AttributeName.content, .datetime] {
            if let value = nodes.attribute(attribute, of: row), !value.isEmpty {
                return (value, !nodes.foldedText(of: row).isEmpty)
            }
        }
        for inner in row + 1..<max(row + 1, nodes[row].end) where nodes[inner].tag != .text {
            let words = nodes.words(of: .itemprop, inner).union(nodes.words(of: .property, inner))
            guard words.contains(where: { JSONGraph.localName($0) == "name" }) else { continue }
            if let value = nodes.attribute(.content, of: inner), !value.isEmpty {
                return (value, false)
            }
            return (nodes.foldedText(of: inner), true)
        }
        return (nodes.foldedText(of: row), true)
    }
}
