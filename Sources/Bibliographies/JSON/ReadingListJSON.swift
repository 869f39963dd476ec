import ArticleModel

/// Rows of the JSON that services for reading later export. Source: their exporters' code.
enum ReadingListJSON {
    static func karakeep(_ row: JSONNode, _ place: BibliographyEntry.Place) -> BibliographyEntry {
        let content = row["content"]
        var entry = entry(at: place, url: content?["url"] ?? content?["sourceUrl"])
        title(row["title"] ?? content?["title"], of: &entry)
        entry.tags = row["tags"]?.texts ?? []
        entry.saved = date(row["createdAt"])
        entry.note = row["note"]?.text.flatMap(PlainNote.text)
        return entry
    }

    static func linkwarden(_ row: JSONNode, _ place: BibliographyEntry.Place) -> BibliographyEntry {
        var entry = entry(at: place, url: row["url"])
        title(row["name"], of: &entry)
        entry.add("description", row["description"]?.text)
        entry.tags = (row["tags"]?.items ?? []).compactMap { $0["name"]?.text }
        entry.saved = date(row["createdAt"])
        return entry
    }

    static func omnivore(_ row: JSONNode, _ place: BibliographyEntry.Place) -> BibliographyEntry {
        var entry = entry(at: place, url: row["url"])
        title(row["title"], of: &entry)
        entry.add("author", row["author"]?.text)
        entry.add("site", row["siteName"]?.text)
        entry.add("date", row["publishedAt"]?.text)
        entry.add("description", row["description"]?.text)
        entry.tags = (row["labels"]?.items ?? []).compactMap { $0.text ?? $0["name"]?.text }
        entry.saved = date(row["savedAt"])
        entry.note = row["note"]?.text.flatMap(PlainNote.text)
        return entry
    }

    static func wallabag(_ row: JSONNode, _ place: BibliographyEntry.Place) -> BibliographyEntry {
        var entry = entry(at: place, url: row["given_url"] ?? row["url"])
        title(row["title"], of: &entry)
        for author in row["published_by"]?.texts ?? [] { entry.add("author", author) }
        entry.add("date", row["published_at"]?.text)
        entry.add("language", row["language"]?.text)
        entry.tags = (row["tags"]?.items ?? []).compactMap { $0.text ?? $0["label"]?.text }
        entry.saved = date(row["created_at"])
        return entry
    }

    private static func entry(
        at place: BibliographyEntry.Place, url: JSONNode?
    ) -> BibliographyEntry {
        var entry = BibliographyEntry(place: place)
        entry.isMachineMade = true
        entry.url = url?.text
        return entry
    }

    /// A service that found no title writes the address.
    private static func title(_ title: JSONNode?, of entry: inout BibliographyEntry) {
        guard let title = title?.text.map(PlainNote.line), title != entry.url else { return }
        entry.add("title", title)
    }

    private static func date(_ node: JSONNode?) -> PartialDate? {
        node?.text.flatMap(ListDate.machine)
    }
}
