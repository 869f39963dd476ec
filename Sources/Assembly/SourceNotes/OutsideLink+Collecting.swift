import ArticleModel

extension OutsideLink {
    /// Every target of a source note with the articles that cite it, in order of first citation.
    static func all(in articles: [DossierArticle]) -> [OutsideLink] {
        var links: [OutsideLink] = []
        var places: [String: Int] = [:]
        for article in articles {
            let identities = Dictionary(
                article.article.outline.survey.links.map { ($0.note.url, $0.identity) },
                uniquingKeysWith: { first, _ in first })
            for note in article.notes {
                let citation = Citation(article: article.number, note: note.number)
                let identity =
                    identities[note.url] ?? WebAddress(note.url)?.identity ?? note.url
                if let place = places[identity] {
                    links[place].citations.append(citation)
                } else {
                    places[identity] = links.count
                    links.append(OutsideLink(note, citation: citation))
                }
            }
        }
        return links
    }

    private init(_ note: SourceNote, citation: Citation) {
        self.init(
            url: note.url, readableURL: note.readableURL, anchor: note.anchor,
            citations: [citation])
    }
}
