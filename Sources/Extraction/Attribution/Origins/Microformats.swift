import ArticleModel
import DOM

/// Class names that microformats give a meaning: hCard and hAtom, h-card and h-entry.
enum Microformats {
    static func claims(_ clues: Clues) -> [Claim] {
        let rows = clues.rows(marked: .microformat)
        return authors(rows, clues) + dates(rows, clues)
    }

    /// Cards that are an author's: `vcard author`, `p-author h-card`.
    private static func authors(_ rows: [Int], _ clues: Clues) -> [Claim] {
        let cards = rows.compactMap { row -> (row: Int, name: String, origin: AttributionOrigin)? in
            let words = clues.nodes.words(of: .class, row)
            let isEntry = words.contains("p-author")
            guard isEntry || words.contains("vcard") && isAuthor(row, words, clues) else {
                return nil
            }
            let name = name(of: row, clues)
            return (row, name, isEntry ? .hEntry : .hCard)
        }
        guard let first = cards.first else { return [] }
        let names = cards.filter { $0.origin == first.origin }.map(\.name)
        return [
            clues.claim(
                .authors, names, first.origin, evidence: first.name, row: first.row, isVisible: true
            )
        ].compactMap { $0 }
    }

    private static func isAuthor(_ row: Int, _ words: Set<String>, _ clues: Clues) -> Bool {
        let around = words.union(clues.nodes.words(of: .class, max(0, clues.nodes[row].parent)))
        return around.contains { $0.holds("author") || $0.holds("byline") }
    }

    /// What stands in `fn` or `p-name`, else all of it.
    private static func name(of row: Int, _ clues: Clues) -> String {
        let nodes = clues.nodes
        let inner = (row..<nodes[row].end).first {
            nodes[$0].tag != .text
                && !nodes.words(of: .class, $0).isDisjoint(with: ["fn", "p-name"])
        }
        return nodes.foldedText(of: inner ?? row)
    }

    private static func dates(_ rows: [Int], _ clues: Clues) -> [Claim] {
        rows.compactMap { row in
            let words = clues.nodes.words(of: .class, row)
            guard let mark = marks.first(where: { words.contains($0.name) }),
                !clues.isInsideTeaser(row)
            else { return nil }
            let text = clues.text(of: row)
            let values = [AttributeName.datetime, .title, .content].compactMap {
                clues.nodes.attribute($0, of: row)
            }
            guard let value = (values + [text]).first(where: { clues.dates.date($0) != nil }) else {
                return nil
            }
            return clues.claim(
                mark.field, [value], mark.origin, evidence: value, row: row,
                isVisible: !text.isEmpty)
        }
    }

    /// Source: hAtom 0.1 and h-entry, microformats.org.
    private static let marks: [(name: String, field: ClaimField, origin: AttributionOrigin)] = [
        ("dt-published", .published, .hEntry), ("dt-updated", .modified, .hEntry),
        ("published", .published, .hCard), ("updated", .modified, .hCard),
    ]
}
