import ArticleModel
import DOM

/// Dates in the data that a page hands to its own scripts: `"datePublished": "2019-05-04"`. Asked
/// only where nothing else on the page says a date.
enum ScriptDates {
    static func claims(_ clues: Clues) -> [Claim] {
        let nodes = clues.nodes
        let scripts = clues.places.scripts.map { (row: $0, source: nodes.source(of: $0)) }
            .filter { $0.source.firstIndex(of: common) != nil }
        for key in keys {
            let found = scripts.compactMap { script -> Claim? in
                guard let text = value(of: key, in: script.source) else { return nil }
                return clues.claim(
                    .published, [text], .scriptData,
                    evidence: "\(String(decoding: key, as: UTF8.self)): \(text)", row: script.row)
            }
            if let first = found.first { return [first] }
        }
        return []
    }

    /// Members that say when a page was published, the surest first. Source: schema.org, and the
    /// data layers and states of news sites in the corpus.
    private static let keys = [
        "datePublished", "publishedFirst", "first-publication", "publicationDate", "publishDate",
        "published_at", "publishedAt", "published_date", "publishedDate", "publication_date",
    ].map { Array($0.utf8) }

    /// What all of them have: a quick look at scripts, which are long.
    private static let common = Array("ubli".utf8)

    /// In bytes: a date with its time and zone.
    private static let longest = 40

    /// What follows the first mention of a key; `nil` where another mention says another day.
    private static func value(of key: [UInt8], in script: ArraySlice<UInt8>) -> String? {
        var values: Set<String> = []
        var rest = script
        while let place = rest.firstIndex(of: key) {
            rest = rest[(place + key.count)...]
            // `"`, `:` and `"`, each perhaps escaped.
            let value = rest.prefix(longest).drop { marks.contains($0) }
                .prefix { !closing.contains($0) }
            guard let first = value.first, first.isDigit || first.isASCIILetter else { continue }
            values.insert(String(decoding: value.prefix(10), as: UTF8.self))
            guard values.count == 1 else { return nil }
        }
        return values.first
    }

    private static let marks = Set("\\\":= '".utf8)
    private static let closing = Set("\\\"',}<".utf8)
}
