/// The value of a `srcset`. Source: HTML, "Parsing a srcset attribute".
enum SourceSet {
    /// The widest or densest candidate; `nil` where there is none but stand-ins.
    static func largest(in set: String) -> String? {
        var best: (url: String, size: Double)?
        var rest = set.utf8[...]
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
    private static func next(in rest: inout Substring.UTF8View) -> (url: String, size: Double)? {
        rest = rest.drop { $0.isWhiteSpace || $0 == UInt8(ascii: ",") }
        let url = rest.prefix { !$0.isWhiteSpace }
        guard !url.isEmpty else { return nil }
        rest = rest[url.endIndex...]
        let address = String(Substring(url))
        if address.hasSuffix(",") { return (address.trimmingSuffix(","), 1) }
        let sizes = rest.prefix { $0 != UInt8(ascii: ",") }
        rest = rest[sizes.endIndex...]
        let size = sizes.split(whereSeparator: \.isWhiteSpace).first
        return (address, size.flatMap { Double(Substring($0.dropLast())) } ?? 1)
    }
}
