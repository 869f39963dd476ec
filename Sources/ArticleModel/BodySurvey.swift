/// What the rest of a packet must know of a body.
package struct BodySurvey: Sendable {
    /// BCP 47, as blocks state it; in reading order, each once.
    package private(set) var blockLanguages: [String] = []
    /// The same of passages.
    package private(set) var passageLanguages: [String] = []
    /// In reading order.
    package private(set) var images: [Image] = []
    /// The slugs of the articles that links lead to, each once.
    package private(set) var references: [String] = []

    package init(of blocks: [Block]) {
        blocks.walk(
            blocks: { block in
                if let language = block.language { blockLanguages.note(language) }
                if case .figure(let figure) = block.content { images += figure.images }
            }, inlines: { add($0) })
    }

    package init(of inlines: [Inline]) { inlines.walk { add($0) } }

    private mutating func add(_ inline: Inline) {
        switch inline {
        case .passage(let passage):
            if let language = passage.language { passageLanguages.note(language) }
        case .image(let image): images.append(image)
        case .link(let link):
            if case .article(let slug) = link.target { references.note(slug) }
        default: break
        }
    }
}

extension [String] {
    fileprivate mutating func note(_ word: String) {
        if !contains(word) { append(word) }
    }
}
