import ArticleModel

extension ChronologyGroup {
    /// The articles by date of publication; those of one date in reading order. What is less
    /// precise follows what is more: the article of a month those of its days.
    static func all(in articles: [DossierArticle]) -> [ChronologyGroup] {
        let entries = articles.map {
            Entry(date: $0.article.attribution.published.value, article: $0.number)
        }
        let dated = entries.compactMap { entry in entry.date.map { (date: $0, entry: entry) } }
            .sorted { ($0.date, $0.entry.article) < ($1.date, $1.entry.article) }
        var groups: [ChronologyGroup] = []
        for (date, entry) in dated {
            if groups.last?.year == date.year {
                groups[groups.count - 1].entries.append(entry)
            } else {
                groups.append(ChronologyGroup(year: date.year, entries: [entry]))
            }
        }
        let undated = entries.filter { $0.date == nil }
        return groups + (undated.isEmpty ? [] : [ChronologyGroup(year: nil, entries: undated)])
    }
}
