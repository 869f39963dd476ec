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
    ///
    /// - Returns: all that the article's text and pictures follow from besides the source.
    @discardableResult
    package func gather(for article: inout CleanArticle, from source: Source) -> [PictureSight] {
        guard article.blocks.holdsImage else { return [] }
        var album = PictureAlbum(
            file: source.name, lookup: PictureLookup(source: source, gathering: self),
            limits: preparation.limits)
        album.fill(&article.blocks)
        article.pictures = album.pictures
        article.warnings += album.warnings
        return album.lookup.sights
    }

    /// Looks again for the pictures of an article gathered before.
    ///
    /// - Parameters:
    ///   - names: of the pictures that the article was given.
    ///   - sights: what `gather` returned.
    ///   - source: what the article was made from; its content is not asked for.
    /// - Returns: the pictures, in the order of their names; `nil` unless all is as it was.
    func pictures(
        named names: [String], seenAs sights: [PictureSight], from source: Source
    ) -> [Picture]? {
        var pictures: [String: Picture] = [:]
        var lookup = PictureLookup(source: source, gathering: self)
        for sight in sights {
            if case .picture(let picture) = lookup.result(of: sight.reference) {
                pictures[picture.name] = picture
            }
            guard lookup.sights.last?.outcome == sight.outcome else { return nil }
        }
        return names.compactMap { pictures[$0] }
    }
}
