/// The value of a `srcset`. Source: HTML, "Parsing a srcset attribute".
enum SourceSet {
    /// The widest or densest candidate; `nil` where there is none but stand-ins.
    static func largest(in set: String) -> String? {
        var best: (url: String, size: Double)?
        var rest = set[...]
        while let candidate = next(in: &rest) {
            if !isStandIn(candidate.url), candidate.size > best?.size ?? -1 { best = candidate }
        }
        return best?.url
    }

    /// Whether an address is only there until the picture is loaded.
    static func isStandIn(_ url: String) -> Bool {
        url.isEmpty || url.hasPrefix("data:image/gif") || url.hasPrefix("data:image/svg")
    }

    /// A URL ends at white space, so that it may hold commas; one with a comma at its end has no
    /// size.
    private static func next(in rest: inout Substring) -> (url: String, size: Double)? {
        rest = rest.drop { $0.isWhitespace || $0 == "," }
        let url = rest.prefix { !$0.isWhitespace }
        guard !url.isEmpty else { return nil }
        rest = rest[url.endIndex...]
        if url.hasSuffix(",") { return (String(url).trimmingSuffix(","), 1) }
        let sizes = rest.prefix { $0 != "," }
        rest = rest[sizes.endIndex...]
        let size = sizes.split(whereSeparator: \.isWhitespace).first
        return (String(url), size.flatMap { Double($0.dropLast()) } ?? 1)
    }
}
