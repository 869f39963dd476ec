package import ArticleModel

extension CleanArticle {
    /// The addresses of the pictures it shows, each once: the best that the page names for each.
    /// None once the pictures have been looked for.
    package var pictureAddresses: [WebAddress] {
        var seen: Set<WebAddress> = []
        return blocks.images.flatMap { image in
            image.references.lazy.compactMap { $0.address.flatMap { WebAddress($0) } }
                .filter { $0.scheme == .web }.prefix(1)
        }.filter { seen.insert($0).inserted }
    }
}

extension [Block] {
    fileprivate var images: [Image] {
        flatMap { block in
            var images = block.content.inlines.images + block.content.children.images
            if case .figure(let figure) = block.content { images = figure.images + images }
            return images
        }
    }
}

extension [Inline] {
    fileprivate var images: [Image] {
        flatMap { inline in
            if case .image(let image) = inline { return [image] }
            return inline.children.images
        }
    }
}
