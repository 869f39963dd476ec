/// One entry of a `.bib` file: a type, a key, and fields in order.
struct BibliographyEntry {
    private let type: String
    private let key: String
    private var fields: [(name: String, value: String)] = []

    init(_ type: String, key: String) {
        self.type = type
        self.key = key
    }

    /// Adds a field whose value, escaped and its braces in pairs, is put in braces; nothing when there
    /// is no value.
    mutating func add(_ name: String, _ value: String?) {
        if let value { fields.append((name, "{\(value)}")) }
    }

    /// Adds a field whose value is the name of a macro: `jun`.
    mutating func add(_ name: String, macro: String?) {
        if let macro { fields.append((name, macro)) }
    }

    var text: String {
        let width = fields.map(\.name.count).max() ?? 0
        let lines = fields.map { name, value in
            "  " + name + String(repeating: " ", count: width - name.count) + " = \(value),\n"
        }
        return "@\(type){\(key),\n" + lines.joined() + "}\n"
    }
}
