import DOM

/// Everything a page says in JSON-LD, its scripts read as one graph.
struct JSONGraph {
    /// One thing of the graph, and the row of the script that names it.
    struct Thing {
        var members: [String: JSONValue]
        var row: Int

        var types: Set<String> {
            Set((members["@type"]?.strings ?? []).map(JSONGraph.localName))
        }
    }

    /// Things that have a type, in document order, outer ones before those inside.
    private(set) var things: [Thing] = []
    private var byID: [String: [String: JSONValue]] = [:]

    init(of nodes: NodeTable, scripts: [Int]) {
        for row in scripts {
            // A script that is no JSON says nothing.
            guard let value = try? JSONReader.value(in: Array(nodes.source(of: row))) else {
                continue
            }
            collect(value, row: row, depth: 0)
        }
    }

    /// Objects inside one another. Source: the deepest of the corpus has 14.
    private static let deepest = 40
    /// Members whose things are other pages, not this one.
    private static let foreign: Set<String> = [
        "itemListElement", "relatedLink", "hasPart", "comment", "isBasedOn", "citation", "mentions",
        "blogPost", "subjectOf", "about", "review", "suggestedAnswer", "acceptedAnswer",
    ]

    private mutating func collect(_ value: JSONValue, row: Int, depth: Int) {
        guard depth < Self.deepest else { return }
        switch value {
        case .array(let values): for value in values { collect(value, row: row, depth: depth + 1) }
        case .object(let members):
            if members["@type"] != nil { things.append(Thing(members: members, row: row)) }
            if members.count > 1, let id = members["@id"]?.strings.first { byID[id] = members }
            // Dictionaries have no order; names do.
            for name in members.keys.sorted() where !Self.foreign.contains(name) {
                guard let member = members[name] else { continue }
                collect(member, row: row, depth: depth + 1)
            }
        case .string, .other: break
        }
    }

    /// The members of a value: its own, or those of the thing it refers to.
    func members(of value: JSONValue) -> [String: JSONValue] {
        let members = value.members
        guard members["name"] == nil, let id = members["@id"]?.strings.first else { return members }
        return byID[id] ?? members
    }

    /// The name of each value: a string, or a thing's name.
    func names(_ value: JSONValue?) -> [String] {
        (value?.values ?? []).flatMap { value -> [String] in
            if case .string(let string) = value {
                return [byID[string].flatMap { $0["name"]?.strings.first } ?? string]
            }
            let members = members(of: value)
            let name = members["name"]?.strings ?? []
            guard name.isEmpty else { return name }
            return [members["givenName"], members["familyName"]].compactMap { $0?.strings.first }
                .joined(separator: " ").nonEmpty
        }
    }

    /// `NewsArticle` of `https://schema.org/NewsArticle` or `schema:NewsArticle`.
    static func localName(_ type: String) -> String {
        String(type.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last ?? "")
    }
}

extension String {
    fileprivate var nonEmpty: [String] { isEmpty ? [] : [self] }
}
