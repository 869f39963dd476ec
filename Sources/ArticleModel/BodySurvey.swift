/// What the rest of a packet must know of a body.
package struct BodySurvey: Sendable, Equatable {
    /// BCP 47, as blocks state it; in reading order, each once.
    package var blockLanguages: [String] = []
    /// The same of passages.
    package var passageLanguages: [String] = []
    /// In reading order.
    package var images: [Image] = []
    /// The slugs of the articles that links lead to, each once.
    package var references: [String] = []
    /// Of the blocks.
    package var ids: [String] = []
    /// Links into the web in reading order, each address once.
    package var links: [SurveyedLink] = []

    package init() {}

    package init(of blocks: [Block]) {
        blocks.walk(
            blocks: { block in
                if let id = block.id { ids.append(id) }
                if let language = block.language { blockLanguages.note(language) }
                if case .figure(let figure) = block.content { images += figure.images }
            }, inlines: { add($0) })
        var urls: Set<String> = []
        blocks.forEachLink { link in
            guard case .external(let url) = link.target, urls.insert(url).inserted else { return }
            if let link = SurveyedLink(link) { links.append(link) }
        }
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
