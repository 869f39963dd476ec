import ArticleModel

extension XHTMLWriter {
    /// The words of a link with a source note stay plain, the number after them leads to the note
    /// and its address; any other link is one in place.
    mutating func link(_ link: Link) -> [XHTMLNode] {
        switch link.target {
        case .external(let address):
            if let note = link.note, sourceNotes.contains(note) {
                return inlines(link.content) + reference(to: .source(note), mark: String(note))
            }
            return anchor(link, to: Hyperlink.reference(to: address))
        case .article(let slug): return anchor(link, to: articleFiles[slug])
        case .block(let id): return anchor(link, to: anchors.id(ofBlock: id).map { "#" + $0 })
        }
    }

    /// Only the words where there is no place to lead to, or a link already around them.
    private mutating func anchor(_ link: Link, to href: String?) -> [XHTMLNode] {
        guard let href, !scope.isInLink else { return inlines(link.content) }
        let content = inScope {
            $0.isInLink = true
        } write: {
            $0.inlines(link.content)
        }
        defer { heldReferences = [] }
        guard !content.isBlank else { return content + heldReferences }
        return [.element("a", ["href": href, "title": link.title], content)] + heldReferences
    }

    /// The mark of a footnote of the page, as the page printed it.
    mutating func footnoteReference(_ label: String) -> [XHTMLNode] {
        guard let number = anchors.number(ofFootnote: label) else {
            return [.element("sup", [:], [.text(label)])]
        }
        return reference(to: .footnote(number), mark: label.isEmpty ? String(number) : label)
    }
}
