/// A link of a body that leads into the web, as far as the rest of a packet must know it.
package struct SurveyedLink: Sendable, Equatable {
    /// As the link has it.
    package var url: String
    /// What two addresses of one page share.
    package var identity: String
    /// Of the address, still percent-encoded; `nil` when it has none.
    package var fragment: String?
    /// The source note that the link gets where it leads out of the packet; not yet numbered: 0.
    package var note: SourceNote

    package init(url: String, identity: String, fragment: String?, note: SourceNote) {
        self.url = url
        self.identity = identity
        self.fragment = fragment
        self.note = note
    }

    /// `nil` for a link that does not lead into the web.
    init?(_ link: Link) {
        guard case .external(let url) = link.target, let address = WebAddress(url),
            address.scheme == .web
        else { return nil }
        self.init(
            url: url, identity: address.identity, fragment: address.fragment,
            note: SourceNote(
                number: 0, anchor: link.anchor, url: address.text, readableURL: address.readable,
                host: address.siteHost, date: address.date))
    }
}

extension Link {
    /// Its words, on one line; those of its pictures when it has none.
    fileprivate var anchor: String {
        let words = content.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? content.alternatives.joined(separator: " ") : words
    }
}

extension [Inline] {
    fileprivate var alternatives: [String] {
        flatMap { inline in
            if case .image(let image) = inline { return [image.alternative ?? ""] }
            return inline.children.alternatives
        }.filter { !$0.isEmpty }
    }
}
