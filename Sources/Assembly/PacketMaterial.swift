package import ArticleModel

/// What the files that a manifest names hold, each by its path there. What could not be read or
/// has no article is absent.
package struct PacketMaterial: Sendable {
    package var articles: [String: CleanArticle]
    /// The introductions of parts.
    package var intros: [String: [Block]]
    /// What the images of articles and introductions show.
    package var pictures: [Picture] = []
    package var cover: Picture?

    package init(
        articles: [String: CleanArticle], intros: [String: [Block]] = [:], cover: Picture? = nil
    ) {
        self.articles = articles
        self.intros = intros
        self.cover = cover
    }
}

/// A dossier, and what the person who made it should know.
package struct AssembledDossier: Sendable {
    package var dossier: Dossier
    package var warnings: [Diagnostic]
}
