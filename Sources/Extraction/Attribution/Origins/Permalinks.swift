import ArticleModel
import DOM

/// The page's own address, recovered from its links: to its comments, to share it, to itself.
enum Permalinks {
    static func claims(_ clues: Clues) -> [Claim] {
        [bookmarks(clues), comments(clues), shares(clues)].compactMap { claim(for: $0, clues) }
    }

    private struct Found {
        var address: WebAddress
        var reference: String
        var row: Int
    }

    /// One address, however often: a page whose links of one kind disagree is a list of pages.
    private static func claim(for found: [Found], _ clues: Clues) -> Claim? {
        guard let first = found.first, Set(found.map(\.address.identity)).count == 1 else {
            return nil
        }
        return Claim(
            .url(first.address.text), origin: .permalink, evidence: first.reference,
            line: clues.line(of: first.row))
    }

    /// `rel="bookmark"` around the title, or in the article's head.
    private static func bookmarks(_ clues: Clues) -> [Found] {
        clues.places.related.filter { row in
            clues.head.rows.contains(row) && clues.nodes.isRelated(row, by: "bookmark")
        }.compactMap { row in
            clues.nodes.attribute(.href, of: row).flatMap { found($0, at: row, clues) }
        }
    }

    /// Links to the comments under the article.
    private static func comments(_ clues: Clues) -> [Found] {
        clues.places.anchors.compactMap { row in
            guard let reference = clues.nodes.attributeBytes(.href, of: row),
                let hash = reference.lastIndex(of: UInt8(ascii: "#")), hash > reference.startIndex
            else { return nil }
            let fragment = String(decoding: reference[(hash + 1)...], as: UTF8.self).lowercased()
            guard commentFragments.contains(fragment) else { return nil }
            return found(String(decoding: reference, as: UTF8.self), at: row, clues)
        }
    }

    /// Source: WordPress, Disqus, Drupal, Blogger and Ghost.
    private static let commentFragments: Set<String> = [
        "respond", "comments", "comment", "disqus_thread", "comment-form", "comment-form-wrapper",
        "addcomment", "kommentare", "kommentarer", "commentaires", "comentarios",
    ]

    /// Links to services that pass the address on.
    private static func shares(_ clues: Clues) -> [Found] {
        clues.places.anchors.compactMap { row in
            guard let reference = clues.nodes.attributeBytes(.href, of: row),
                passesAddress(reference),
                let shared = sharedAddress(String(decoding: reference, as: UTF8.self))
            else { return nil }
            return found(shared, at: row, clues)
        }
    }

    /// Whether a parameter of the reference is an address: a quick look.
    private static func passesAddress(_ reference: ArraySlice<UInt8>) -> Bool {
        guard let sign = reference.firstIndex(of: UInt8(ascii: "?")) else { return false }
        let http = Array("=http".utf8)
        return reference.indices[sign...].contains {
            reference[$0] == http[0] && reference[$0...].starts(with: http)
        }
    }

    private static func sharedAddress(_ reference: String) -> String? {
        let parts = reference.split(separator: "?", maxSplits: 1).map(String.init)
        guard parts.count == 2, let service = services.first(where: { parts[0].holds($0.place) })
        else { return nil }
        let prefix = service.parameter + "="
        let parameter = parts[1].split(separator: "&").map {
            $0.hasPrefix("amp;") ? $0.dropFirst(4) : $0
        }
        .first { $0.hasPrefix(prefix) }
        return parameter?.dropFirst(prefix.count).removingEscapes
    }

    /// Source: the sharing addresses each service documents.
    private static let services: [(place: String, parameter: String)] = [
        ("facebook.com/sharer", "u"), ("facebook.com/share.php", "u"),
        ("twitter.com/intent", "url"), ("twitter.com/share", "url"), ("x.com/intent", "url"),
        ("linkedin.com/shareArticle", "url"), ("linkedin.com/sharing", "url"),
        ("pinterest.com/pin/create", "url"), ("reddit.com/submit", "url"),
        ("plus.google.com/share", "url"), ("t.me/share", "url"), ("xing.com/", "url"),
        ("tumblr.com/share", "url"), ("vk.com/share", "url"), ("getpocket.com/save", "url"),
    ]

    private static func found(_ reference: String, at row: Int, _ clues: Clues) -> Found? {
        guard let address = WebAddress(reference, relativeTo: clues.base), address.scheme == .web
        else { return nil }
        return Found(
            address: address.withoutFragment.untracked.address, reference: reference, row: row)
    }
}

extension Substring {
    /// Percent escapes resolved; `nil` when they are no UTF-8.
    fileprivate var removingEscapes: String? {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let escape = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), let value = UInt8(escape, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
