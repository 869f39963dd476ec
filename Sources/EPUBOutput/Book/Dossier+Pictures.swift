import ArticleModel

extension Dossier {
    /// The pictures that some text of the book shows, by name.
    func shownPictures(among links: BookLinks) -> [Picture] {
        let shown = Dictionary(
            images.compactMap { links.picture(of: $0) }.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
        return shown.values.sorted { $0.name < $1.name }
    }

    /// Every image of the introductions and articles.
    var images: [Image] {
        guard !pictures.isEmpty else { return [] }
        let bodies = parts.map(\.intro) + articles.map(\.article.blocks)
        return bodies.flatMap { $0.andNested.flatMap(\.images) }
    }
}

extension Block {
    fileprivate var images: [Image] {
        let figures: [Image] = if case .figure(let figure) = content { figure.images } else { [] }
        return figures
            + content.inlines.andNested.compactMap { inline in
                if case .image(let image) = inline { image } else { nil }
            }
    }
}
