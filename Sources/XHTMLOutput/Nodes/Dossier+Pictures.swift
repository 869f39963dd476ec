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
        let intros = parts.map { BodySurvey(of: $0.intro) }
        let bodies = intros + articles.map(\.article.outline.survey)
        return bodies.flatMap(\.images)
    }
}
