/// The value of a `srcset`. Source: HTML, "Parsing a srcset attribute".
enum SourceSet {
    /// The candidates, the widest or densest first, without stand-ins; equal ones as written.
    static func candidates(in set: String) -> [String] {
        var found: [(url: String, size: Double)] = []
        var rest = set.utf8[...]
        while let candidate = next(in: &rest), found.count < limit {
            if !isStandIn(candidate.url) { found.append(candidate) }
        }
        return found.enumerated().sorted {
            ($1.element.size, $0.offset) < ($0.element.size, $1.offset)
        }.map(\.element.url)
    }

    /// More than any page offers.
    private static let limit = 32

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
