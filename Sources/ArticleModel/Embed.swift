/// Something another site would show here, kept as a link.
package struct Embed: Sendable, Equatable {
    package enum Kind: String, Sendable { case video, audio, post, map, document, other }

    package var kind: Kind
    /// Absolute.
    package var url: String
    package var title: String?

    package init(kind: Kind, url: String, title: String? = nil) {
        self.kind = kind
        self.url = url
        self.title = title
    }
}
