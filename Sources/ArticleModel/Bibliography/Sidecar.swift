/// Files that stand beside a document and say what it is.
package enum Sidecar {
    private static let endings = ["yaml", "yml", "json", "ris", "bib"]

    /// Where the sidecars of a document may be, best first: `a.html.yaml`, then `a.yaml`.
    package static func paths(beside document: String) -> [String] {
        bases(of: document).flatMap { base in endings.map { base + "." + $0 } }
            .filter { $0 != document }
    }

    /// A file of metadata by its name: in it, no list of a document's is meant by accident.
    package static func isText(_ path: String) -> Bool {
        path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    }

    /// The path, then without `.gz`, then without the ending.
    private static func bases(of path: String) -> [String] {
        let bare = path.lowercased().hasSuffix(".gz") ? String(path.dropLast(3)) : path
        let name = bare.lastIndex(of: "/").map(bare.index(after:)) ?? bare.startIndex
        let dot = bare[name...].lastIndex(of: ".")
        let stem = dot.flatMap { $0 > name ? String(bare[..<$0]) : nil }
        var seen: Set<String> = []
        return [path, bare, stem].compactMap { $0 }.filter { seen.insert($0).inserted }
    }
}
