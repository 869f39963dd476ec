import ArticleModel

/// What one tool's JSON looks like.
struct JSONDialect: Sendable {
    struct Row {
        let node: JSONNode
        /// As `JSONLines` writes paths.
        let path: String
    }

    let matches: @Sendable (JSONNode) -> Bool
    let rows: @Sendable (JSONNode) -> [Row]
    let entry: @Sendable (JSONNode, BibliographyEntry.Place) -> BibliographyEntry

    /// The first that matches reads the list; the last takes any objects.
    static let all: [JSONDialect] = [
        // Karakeep, and Hoarder before it.
        JSONDialect(
            matches: { $0["bookmarks"] != nil }, rows: { rows($0, in: "bookmarks") },
            entry: ReadingListJSON.karakeep),
        JSONDialect(
            matches: { $0["collections"] != nil },
            rows: { root in
                (root["collections"]?.items ?? []).enumerated().flatMap { index, collection in
                    rows(collection, in: "links", of: "collections[\(index)].")
                }
            },
            entry: ReadingListJSON.linkwarden),
        JSONDialect(
            matches: { hasItem($0, with: "savedAt") }, rows: { rows($0) },
            entry: ReadingListJSON.omnivore),
        JSONDialect(
            matches: { hasItem($0, with: "domain_name") }, rows: { rows($0) },
            entry: ReadingListJSON.wallabag),
        JSONDialect(
            matches: { $0["items"] != nil && CSLItem.isItem($0["items"]?.items.first) },
            rows: { rows($0, in: "items") }, entry: CSLItem.entry),
        JSONDialect(
            matches: { CSLItem.isItem($0.items.first ?? $0) }, rows: { rows($0) },
            entry: CSLItem.entry),
        JSONDialect(matches: { _ in true }, rows: { rows($0) }, entry: FieldJSON.entry),
    ]

    /// The items of an array, or the one object that stands for it.
    private static func rows(_ root: JSONNode) -> [Row] {
        if case .object = root { return [Row(node: root, path: "")] }
        return objects(root.items, path: "")
    }

    private static func rows(_ root: JSONNode, in key: String, of path: String = "") -> [Row] {
        objects(root[key]?.items ?? [], path: path + key)
    }

    private static func objects(_ items: [JSONNode], path: String) -> [Row] {
        items.enumerated().compactMap { index, item in
            if case .object = item { Row(node: item, path: "\(path)[\(index)]") } else { nil }
        }
    }

    private static func hasItem(_ root: JSONNode, with key: String) -> Bool {
        root.items.first?[key] != nil
    }
}
