package import ArticleModel

extension Dossier {
    /// The pictures that some text of the packet shows, by name.
    package var shownPictures: [Picture] {
        let shown = Set(images.compactMap(\.embedded))
        return pictures.filter { shown.contains($0.name) }.sorted { $0.name < $1.name }
    }

    /// Every image of the introductions and articles.
    var images: [Image] {
        guard !pictures.isEmpty else { return [] }
        let bodies = parts.map(\.intro) + articles.map(\.article.blocks)
        return bodies.flatMap { BodySurvey(of: $0).images }
    }
}
