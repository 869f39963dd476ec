import ArticleModel
import DOM

/// Tags that the page shows as links: `rel="tag"`, in elements named for it, and links whose
/// addresses are those of a tag's page.
enum Tags {
    static func claims(_ clues: Clues) -> [Claim] {
        let related = clues.places.related.filter { row in
            clues.nodes[row].tag == .a && clues.nodes.isRelated(row, by: "tag")
                && !clues.nodes.isRelated(row, by: "category") && !clues.isPeripheral(row)
        }
        guard related.isEmpty else { return claims(of: related, "rel=tag", clues) }
        let lists = lists(clues).filter { (1...most).contains($0.count) }
        let listed = lists.first { $0.count > 1 } ?? lists.first ?? []
        guard listed.isEmpty else { return claims(of: listed, "a list of tags", clues) }
        return claims(of: addressed(clues), "links to tags", clues)
    }

    /// Source: no article of the corpus shows more; clouds of a site's tags do.
    private static let most = 25
    /// In characters. A longer text is a headline.
    private static let longest = 60

    private static func claims(of rows: [Int], _ what: String, _ clues: Clues) -> [Claim] {
        let texts = rows.map { bare(clues.text(of: $0)) }
            .filter { !$0.isEmpty && $0.count <= longest }
        guard let first = rows.first, !texts.isEmpty else { return [] }
        let evidence = "\(what): \(texts.joined(separator: ", "))"
        return [clues.claim(.tags, texts, .tagList, evidence: evidence, row: first)]
            .compactMap { $0 }
    }

    /// The links, or the list items, of each element that is named for tags.
    private static func lists(_ clues: Clues) -> [[Int]] {
        let nodes = clues.nodes
        return clues.rows(marked: .tags).map { list in
            let rows = (list..<nodes[list].end)
            let links = rows.filter { nodes[$0].tag == .a && nodes.has(.href, $0) }
            return links.isEmpty ? rows.filter { nodes[$0].tag == .li } : links
        }
    }

    /// The first links after the title, in one list, that lead to pages of tags.
    private static func addressed(_ clues: Clues) -> [Int] {
        let nodes = clues.nodes
        let rows = clues.places.anchors.filter { row in
            row > (clues.head.title ?? 0) && !clues.isPeripheral(row)
                && (nodes.attributeBytes(.href, of: row).map(isTagPage) ?? false)
        }
        guard let first = rows.first else { return [] }
        let list = Array(nodes.ancestors(of: first)).dropFirst().first ?? first
        let inside = rows.filter { nodes.isInside($0, list) }
        return inside.count <= most ? inside : []
    }

    /// Whether a part of the path says that the page is a tag's.
    private static func isTagPage(_ reference: ArraySlice<UInt8>) -> Bool {
        let path = reference.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard path.count > 4 else { return false }
        return path.hasPart(among: parts)
    }

    /// Source: the addresses of tags in WordPress, Drupal, Blogger, Ghost, SPIP and TYPO3, and in
    /// the languages of the corpus.
    private static let parts = [
        "tag", "tags", "tagged", "label", "topic", "topics", "thema", "themen", "schlagwort",
        "schlagworte", "stichwort", "keyword", "keywords", "mot", "mots", "tema", "temas",
        "emne", "emner", "hashtag",
    ].map { Array($0.utf8) }

    /// Without the marks that stand around a tag, and the count of its articles: `#boats`,
    /// `„Boote”`, `Boats (12)`.
    private static func bare(_ text: String) -> String {
        let marks: Set<Character> = ["#", "„", "“", "”", "\"", "«", "»", ",", ";", "•", "|", " "]
        var tag = text[...].drop(while: marks.contains)
        while let last = tag.last, marks.contains(last) { tag.removeLast() }
        if tag.last == ")", let open = tag.lastIndex(of: "("), open != tag.startIndex,
            tag[tag.index(after: open)].isNumber
        {
            tag = tag[..<open]
        }
        return String(tag).trimmed
    }
}

extension Clues {
    /// One claim of the texts of several links, in the article's head where some stand there.
    func terms(_ field: ClaimField, at rows: [Int], relation: String) -> [Claim] {
        guard let first = rows.first else { return [] }
        let texts = rows.map { text(of: $0) }
        let evidence = "rel=\(relation): \(texts.joined(separator: ", "))"
        return [claim(field, texts, .link, evidence: evidence, row: first)].compactMap { $0 }
    }
}
