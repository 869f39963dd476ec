import ArticleModel

/// One format of list.
struct ListFormat: Sendable {
    /// As messages call it.
    let name: String
    /// Whether a text is of the format, by its first characters.
    let isFormat: @Sendable (ListText) -> Bool
    let read: @Sendable (ListText) throws(Diagnostic) -> [BibliographyEntry]

    init(
        _ name: String, is isFormat: @escaping @Sendable (ListText) -> Bool,
        read: @escaping @Sendable (ListText) throws(Diagnostic) -> [BibliographyEntry]
    ) {
        (self.name, self.isFormat, self.read) = (name, isFormat, read)
    }

    func isFormat(of text: ListText) -> Bool { isFormat(text) }

    func entries(_ text: ListText) throws(Diagnostic) -> [BibliographyEntry] { try read(text) }

    /// The first that recognises a text reads it.
    static let all: [ListFormat] = [
        ListFormat("JSON", is: JSONList.isFormat, read: JSONList.entries),
        ListFormat("Zotero RDF", is: ZoteroRDF.isFormat, read: ZoteroRDF.entries),
        ListFormat("RIS", is: RISList.isFormat, read: RISList.entries),
        ListFormat("BibTeX", is: BibTeXList.isFormat, read: BibTeXList.entries),
        ListFormat("bookmarks", is: BookmarkFile.isFormat, read: BookmarkFile.entries),
        ListFormat("CSV", is: CSVList.isFormat, read: CSVList.entries),
    ]

    /// What only a sidecar can be: one group of keys and values in YAML.
    static let fields = ListFormat("YAML", is: { _ in true }, read: FieldList.entries)
}
