import ArticleModel

/// An object whose members are the keys of a `---` header, as cleaners of web pages write it.
enum FieldJSON {
    static func entry(_ row: JSONNode, _ place: BibliographyEntry.Place) -> BibliographyEntry {
        let fields = row.members.sorted { $0.key < $1.key }.map { key, value in
            HeaderField(key: key.lowercased(), values: value.texts, line: place.line)
        }
        var entry = FieldList.entry(of: fields.filter { !$0.values.isEmpty }, at: place)
        let authors = row["authors"] ?? row["author"]
        entry.authors = (authors?.items ?? []).filter {
            $0["family"] != nil || $0["literal"] != nil
        }
        .compactMap(CSLItem.author)
        return entry
    }
}
