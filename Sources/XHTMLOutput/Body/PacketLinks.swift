package import ArticleModel

/// What the writing of one text must know of the rest of the packet, and of what it is written for.
package struct PacketLinks: Sendable {
    /// Behind a reference: links are copied for every text.
    private let words: PacketWords
    let style: LinkStyle
    /// Where every article stands, by its slug.
    package var places: [String: ArticlePlace]
    /// The level of the heading that a part's introduction stands below, from 1.
    let partLevel: Int
    let syntax: MarkupSyntax
    let pictures: PacketPictures
    /// The folder of attached documents, relative to the texts; `nil` where there is no room.
    let attachments: String?

    package init(
        labels: Labels, style: LinkStyle, places: [String: ArticlePlace], partLevel: Int = 1,
        syntax: MarkupSyntax = .xhtml, pictures: PacketPictures = PacketPictures([], in: nil),
        attachments: String? = nil
    ) {
        words = PacketWords(labels: labels)
        self.style = style
        self.places = places
        self.partLevel = partLevel
        self.syntax = syntax
        self.pictures = pictures
        self.attachments = attachments
    }
}

extension PacketLinks {
    /// The packet's own words.
    package var labels: Labels { words.labels }

    private final class PacketWords: Sendable {
        let labels: Labels

        init(labels: Labels) { self.labels = labels }
    }
}

/// Where in an edition an article stands.
package struct ArticlePlace: Sendable {
    /// Relative to the other articles' files; empty when one file holds them all.
    package var file: String
    /// The article's id, with which all ids in it begin: `a3`.
    package var id: String
    /// The level of the article's own heading, from 1.
    package var level: Int
    /// The files of places that are not in that one, by their ids.
    package var otherFiles: [String: String] = [:]

    package init(file: String, id: String, level: Int = 1) {
        self.file = file
        self.id = id
        self.level = level
    }

    /// What leads to the article.
    package var reference: String { file.isEmpty ? "#" + id : file }

    /// What leads to a place in it, by its id.
    package func reference(to id: String) -> String { (otherFiles[id] ?? file) + "#" + id }
}
