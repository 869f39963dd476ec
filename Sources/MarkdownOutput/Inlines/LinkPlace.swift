import ArticleModel

/// What a link of a Markdown file leads to.
enum LinkPlace {
    case address(String)
    /// A marked place of the same file.
    case anchor(String)
    /// A heading of the same file that its words mark.
    case heading(String)
    /// Another file of the folder, without its ending.
    case file(String)

    /// As the destination of a link in Markdown's own form.
    func destination(in flavour: Flavour) -> String {
        switch self {
        case .address(let url): url
        case .anchor(let id): (flavour.anchors == .caret ? "#^" : "#") + id
        case .heading(let words): "#" + words
        case .file(let name): name + ".md"
        }
    }

    /// `[[file|words]]`; `nil` where that has no place, or where the words would need escaping.
    func wikilink(_ words: String?, in flavour: Flavour) -> String? {
        guard flavour.readsWikilinks, let words, !words.isEmpty,
            words.allSatisfy({ $0.isLetter || $0.isNumber || " .,:;!?()'“”‘’«»–—-/".contains($0) })
        else { return nil }
        switch self {
        case .address: return nil
        case .anchor, .heading: return "[[\(destination(in: flavour))|\(words)]]"
        case .file(let name): return "[[\(name)|\(words)]]"
        }
    }
}

extension MarkdownContext {
    func place(of target: Link.Target) -> LinkPlace {
        switch target {
        case .external(let url): return .address(url)
        case .article(let slug):
            if layout == .folder { return .file(slug) }
            return flavour.anchors == .caret
                ? .heading(articleHeadings[slug] ?? slug) : .anchor(slug)
        case .block(let id):
            if flavour.anchors == .caret, let words = headings[id] { return .heading(words) }
            return .anchor(idPrefix + id)
        }
    }
}
