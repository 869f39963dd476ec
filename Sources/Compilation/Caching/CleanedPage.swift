import ArticleCaching
import ArticleModel

/// What is remembered of a saved page.
struct CleanedPage: CacheValue {
    static let kind = "article 4"

    var article: CleanArticle
    /// What the container and the page itself say of the capture.
    var capture: Capture

    init(article: CleanArticle, capture: Capture) {
        self.article = article
        self.capture = capture
    }

    init(from reader: inout BinaryReader) throws(MalformedEntry) {
        article = try reader.read()
        capture = Capture(url: try reader.read(), date: try reader.read())
    }

    func write(to writer: inout BinaryWriter) {
        writer.write(article, capture.url, capture.date)
    }
}
