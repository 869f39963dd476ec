import ArticleModel

/// BibLaTeX, as biber reads it: UTF-8, dates as ISO 8601 has them.
enum BibLaTeX: RecordFormat {
    static func record(_ record: CatalogueRecord, in catalogue: Catalogue) -> [UInt8] {
        Array(entry(record).text.utf8)
    }

    static func file(of records: [[UInt8]], in catalogue: Catalogue) -> [UInt8] {
        Array(records.joined(separator: "\n".utf8))
    }

    private static func entry(_ record: CatalogueRecord) -> BibliographyEntry {
        let part = record.periodical
        let site = record.publication.map(LaTeXText.escaped)
        var entry = BibliographyEntry(record.isInSerial ? "article" : "online", key: record.key)
        entry.add("author", BibliographyName.text(of: record.authors, escape: LaTeXText.escaped))
        for role in [ArticleRole.editor, .translator] {
            entry.add(
                role.rawValue,
                BibliographyName.text(of: record.people(role), escape: LaTeXText.escaped))
        }
        if record.authors.isEmpty { entry.add("label", site) }
        entry.add("title", BibliographyTitle.text(of: record, escape: LaTeXText.escaped))
        entry.add(record.isInSerial ? "journaltitle" : "organization", site)
        entry.add("entrysubtype", record.kind.entrySubtype)
        entry.add("date", record.published?.dayDescription)
        entry.add("volume", part.volume.map(LaTeXText.escaped))
        entry.add("number", part.issue.map(LaTeXText.escaped))
        entry.add("pages", part.pages(joinedBy: "--").map(LaTeXText.escaped))
        entry.add("note", record.editionStatement.map(LaTeXText.escaped))
        entry.add("issn", part.issn)
        entry.add("doi", part.doi.map(LaTeXText.address))
        entry.add("url", record.url.map(LaTeXText.address))
        entry.add("urldate", record.captured?.dayDescription)
        entry.add("langid", record.language?.babel)
        entry.add("keywords", BibliographyKeywords.text(of: record, escape: LaTeXText.escaped))
        entry.add("abstract", record.abstract.map(LaTeXText.escaped))
        entry.add("annotation", record.note.map(LaTeXText.escaped))
        entry.add("library", record.shelfMarks.map(LaTeXText.escaped))
        return entry
    }
}

extension PublicationKind {
    fileprivate var entrySubtype: String? {
        switch self {
        case .newspaper, .magazine: rawValue
        case .blog, .journal, .webpage: nil
        }
    }
}
