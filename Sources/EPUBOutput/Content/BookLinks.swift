import ArticleModel

/// What the writing of one text must know of the rest of the book.
struct BookLinks {
    /// The packet's own words.
    let labels: Labels
    let style: LinkStyle
    /// The file of every article by its slug, relative to the folder of the texts.
    let articleFiles: [String: String]
    /// By name.
    var pictures: [String: Picture] = [:]

    func picture(of image: Image) -> Picture? { image.embedded.flatMap { pictures[$0] } }
}
