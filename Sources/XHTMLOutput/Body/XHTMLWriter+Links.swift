import ArticleModel

extension XHTMLWriter {
    /// A link out of the packet as the packet's style has it: with the number of its note, which
    /// holds the address, the words may stay plain.
    mutating func link(_ link: Link) -> [XHTMLNode] {
        switch link.target {
        case .external(let address):
            guard let note = link.note, sourceNotes.contains(note) else {
                return anchor(link, to: Hyperlink.reference(to: address))
            }
            let words =
                links.style == .both
                ? anchor(link, to: Hyperlink.reference(to: address)) : inlines(link.content)
            return words + reference(to: .source(note), mark: String(note))
        case .article(let slug): return anchor(link, to: links.places[slug]?.reference)
        case .block(let id): return anchor(link, to: anchors.target(ofBlock: id).map { "#" + $0 })
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
