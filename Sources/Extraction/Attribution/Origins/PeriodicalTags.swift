import ArticleModel

/// Where in its periodical an article stands, by tags of `citation_*` and PRISM.
struct PeriodicalTags {
    private(set) var part = PeriodicalPart()
    /// The tags that say it.
    private(set) var evidence: [MetaTag] = []

    init(_ tags: [MetaTag]) {
        for row in Self.parts {
            let named = tags.filter { row.names.contains($0.name) }
            let found = named.lazy.compactMap { tag in row.value(tag.content).map { (tag, $0) } }
            guard let (tag, value) = found.first else { continue }
            part[keyPath: row.part] = value
            evidence.append(tag)
        }
    }

    /// For the ledger.
    var words: String { evidence.map { "\($0.name): \($0.content)" }.joined(separator: "; ") }

    private struct PartRow: Sendable {
        let names: [String]
        let part: any WritableKeyPath<PeriodicalPart, String?> & Sendable
        /// The value as records hold it; `nil` for what is none.
        var value: @Sendable (String) -> String? = plain
    }

    /// Source: Google Scholar, "Inclusion Guidelines for Webmasters"; "PRISM Metadata for Web Content", version 2.1, for the second names.
    private static let parts = [
        PartRow(names: ["citation_volume", "prism.volume"], part: \.volume),
        PartRow(names: ["citation_issue", "prism.number", "prism.issue"], part: \.issue),
        PartRow(names: ["citation_firstpage", "prism.startingpage"], part: \.firstPage),
        PartRow(names: ["citation_lastpage", "prism.endingpage"], part: \.lastPage),
        PartRow(
            names: ["citation_issn", "prism.issn", "prism.eissn"], part: \.issn, value: issn),
        PartRow(names: ["citation_doi", "prism.doi", "dc.identifier"], part: \.doi, value: doi),
        PartRow(names: ["citation_publisher", "dc.publisher"], part: \.publisher),
    ]

    @Sendable private static func plain(_ text: String) -> String? {
        let folded = text.folded
        return folded.isEmpty || Placeholder.isPlaceholder(folded) ? nil : folded
    }

    /// Source: ISO 3297; the check digit is the negated sum of the others weighed 8 to 2, modulo 11.
    @Sendable private static func issn(_ text: String) -> String? {
        let signs = Array(text.uppercased().filter { $0.isASCII && ($0.isNumber || $0 == "X") })
        guard signs.count == 8, let last = signs.last else { return nil }
        let digits = signs.dropLast().compactMap(\.wholeNumberValue)
        guard digits.count == 7 else { return nil }
        let sum = zip(digits, (2...8).reversed()).reduce(0) { $0 + $1.0 * $1.1 }
        let check = (11 - sum % 11) % 11
        guard last == (check == 10 ? "X" : Character(String(check))) else { return nil }
        return String(signs[..<4]) + "-" + String(signs[4...])
    }

    /// Source: "DOI Handbook", section 2.2: a directory indicator `10.`, a registrant, a slash, and a
    /// suffix.
    @Sendable private static func doi(_ text: String) -> String? {
        guard let start = text.firstRange(of: "10.")?.lowerBound else { return nil }
        let before = text[..<start].lowercased()
        let isNamed = ["", "doi:", "doi: ", "doi.org/", "info:doi/"].contains { name in
            name.isEmpty ? before.isEmpty : before.hasSuffix(name)
        }
        let name = text[start...].prefix { !$0.isWhitespace }
        guard isNamed, let slash = name.firstIndex(of: "/"),
            name.index(after: slash) < name.endIndex
        else { return nil }
        return String(name)
    }
}
