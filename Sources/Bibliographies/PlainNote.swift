/// Words out of the little markup that reference managers allow in titles and notes.
enum PlainNote {
    /// Paragraphs of a note in HTML, a blank line between them; a note in plain text as it is.
    static func text(of note: String) -> String? {
        let plain = note.contains("<") ? paragraphs(of: note) : note
        let trimmed = plain.drop(while: \.isWhitespace)
        guard let end = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(trimmed[...end])
    }

    /// One line without tags: `<i>Patience</i>` is `Patience`.
    static func line(of title: String) -> String {
        let bare = title.contains("<") ? withoutTags(title) { _ in "" } : title
        return bare.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func paragraphs(of html: String) -> String {
        withoutTags(html) { name in
            switch name {
            case "/p", "/div", "/li", "/h1", "/h2", "/h3", "/blockquote": "\n\n"
            case "br", "br/": "\n"
            default: ""
            }
        }
    }

    private static func withoutTags(_ html: String, _ gap: (String) -> String) -> String {
        var text = ""
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            text += rest[..<open]
            let inside = rest[rest.index(after: open)...]
            let close = inside.firstIndex { $0 == ">" || $0 == "<" }
            guard let close, rest[close] == ">", isTag(rest[open..<close]) else {
                text += "<"
                rest = inside
                continue
            }
            let tag = inside[..<close]
            text += gap(tag.prefix { !$0.isWhitespace }.lowercased())
            rest = rest[rest.index(after: close)...]
        }
        return entities.reduce(text + rest) { $0.replacing($1.key, with: $1.value) }
    }

    private static func isTag(_ tag: Substring) -> Bool {
        tag.dropFirst().first.map { $0.isLetter || $0 == "/" } ?? false
    }

    /// In this order: what stands for an ampersand comes last.
    private static let entities: KeyValuePairs = [
        "&nbsp;": " ", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&",
    ]
}
