package import ArticleModel
package import Pictures

/// Looks for the picture behind every image of an article, in the article's own task.
package struct PictureGathering: Sendable {
    package var preparation = PicturePreparation()
    /// `nil` when nothing beside the documents may be read.
    package var neighbourhood: (any Neighbourhood)?

    package init(neighbourhood: (any Neighbourhood)? = nil) { self.neighbourhood = neighbourhood }

    /// Names in each image the picture at hand, takes out images that show nothing, and warns of
    /// pictures that are there but cannot be used.
    package func gather(for article: inout CleanArticle, from source: Source) {
        guard article.blocks.holdsImage else { return }
        let finder = PictureFinder(
            source: source, neighbourhood: neighbourhood, limits: preparation.limits)
        var album = PictureAlbum(file: source.name, finder: finder, preparation: preparation)
        album.fill(&article.blocks)
        article.pictures = album.pictures
        article.warnings += album.warnings
    }
}
