import ArticleCaching
import ArticleModel

/// What is remembered of a saved page.
struct CleanedPage: CacheValue {
    static let kind = "article 4"

    /// With what its images name, but without the pictures: they are files of their own, which may
    /// change.
    var article: CleanArticle
    /// Of the pictures of the article, in order of appearance.
    var pictureNames: [String]
    /// What came of looking for them.
    var sights: [PictureSight]
    /// What the container and the page itself say of the capture.
    var capture: Capture

    init(article: CleanArticle, sights: [PictureSight], capture: Capture) {
        self.article = article
        self.article.pictures = []
        pictureNames = article.pictures.map(\.name)
        self.sights = sights
        self.capture = capture
    }

    init(from reader: inout BinaryReader) throws(MalformedEntry) {
        article = try reader.read()
        pictureNames = try reader.read()
        sights = try reader.read()
        capture = Capture(url: try reader.read(), date: try reader.read())
    }

    func write(to writer: inout BinaryWriter) {
        writer.write(article, pictureNames, sights, capture.url, capture.date)
    }

    /// Tells the text of a page with this key from every other.
    func textIdentity(for key: CacheKey) -> String {
        ([key.digest] + sights.map(\.outcome)).joined(separator: "\n")
    }
}
