package import ArticleModel

extension CleanArticle {
    /// The addresses of the pictures it shows, each once: the best that the page names for each.
    /// None once the pictures have been looked for.
    package var pictureAddresses: [WebAddress] {
        var seen: Set<WebAddress> = []
        return outline.survey.images.flatMap { image in
            image.references.lazy.compactMap { $0.address.flatMap { WebAddress($0) } }
                .filter { $0.scheme == .web }.prefix(1)
        }.filter { seen.insert($0).inserted }
    }
}
