package import ArticleModel

/// What a list of sources shows: citations of articles, and links out of the packet.
package struct SourceList: BinaryWritable {
    private let articles: [DossierArticle]
    private let links: [OutsideLink]
    private let reference: (OutsideLink.Citation) -> String?

    /// - Parameters:
    ///   - articles: those that are cited.
    ///   - links: those that are listed.
    ///   - reference: gives the address, in the edition, of a note that leads there.
    package init(
        articles: [DossierArticle], links: [OutsideLink],
        reference: @escaping (OutsideLink.Citation) -> String?
    ) {
        self.articles = articles
        self.links = links
        self.reference = reference
    }

    package func write(to writer: inout BinaryWriter) {
        writer.write(number: UInt64(articles.count))
        for article in articles { writer.write(ArticleNaming(article), article.citation) }
        for link in links {
            writer.write(link.url, link.readableURL, link.anchor)
            writer.write(number: UInt64(link.citations.count))
            for citation in link.citations {
                writer.write(citation.article, citation.note, reference(citation))
            }
        }
    }
}
