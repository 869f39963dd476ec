import ArticleModel

/// BibTeX for its standard styles, which know neither address nor day: both stand in fields that the
/// styles print.
enum BibTeX: RecordFormat {
    static func record(_ record: CatalogueRecord, in catalogue: Catalogue) -> [UInt8] {
        Array(entry(record).text.utf8)
    }

    static func file(of records: [[UInt8]], in catalogue: Catalogue) -> [UInt8] {
        Array(records.joined(separator: "\n".utf8))
    }

    private static func entry(_ record: CatalogueRecord) -> BibliographyEntry {
        let part = record.periodical
        var entry = BibliographyEntry(record.isInSerial ? "article" : "misc", key: record.key)
        entry.add("author", BibliographyName.text(of: record.authors, escape: LaTeXText.ascii))
        if record.authors.isEmpty { entry.add("key", record.publication.map(LaTeXText.ascii)) }
        entry.add("title", BibliographyTitle.text(of: record, escape: LaTeXText.ascii))
        if record.isInSerial { entry.add("journal", record.publication.map(LaTeXText.ascii)) }
        entry.add("year", record.published.map { String($0.year) })
        entry.add("month", macro: record.published?.month.map { months[$0 - 1] })
        entry.add("volume", part.volume.map(LaTeXText.ascii))
        entry.add("number", part.issue.map(LaTeXText.ascii))
        entry.add("pages", part.pages(joinedBy: "--").map(LaTeXText.ascii))
        entry.add("howpublished", howPublished(record))
        entry.add("note", note(record))
        entry.add("issn", part.issn)
        entry.add("doi", part.doi.map(LaTeXText.address))
        entry.add("keywords", BibliographyKeywords.text(of: record, escape: LaTeXText.ascii))
        entry.add("abstract", record.abstract.map(LaTeXText.ascii))
        entry.add("annote", record.note.map(LaTeXText.ascii))
        entry.add("library", record.shelfMarks.map(LaTeXText.ascii))
        return entry
    }

    /// `@misc` prints it after the title.
    private static func howPublished(_ record: CatalogueRecord) -> String? {
        guard !record.isInSerial else { return nil }
        let site = record.publication.map(LaTeXText.ascii)
        let parts = [site, address(record)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// The day, the address where nothing else prints it, and when the copy was made.
    private static func note(_ record: CatalogueRecord) -> String? {
        let sentences = [
            day(of: record), record.editionStatement.map(LaTeXText.ascii),
            record.isInSerial ? address(record) : nil,
            record.captured.map { "Accessed " + $0.dayDescription },
        ].compactMap { $0 }
        return sentences.isEmpty ? nil : sentences.joined(separator: ". ")
    }

    /// Year and month have fields of their own.
    private static func day(of record: CatalogueRecord) -> String? {
        guard let date = record.published else { return "No date" }
        return date.day == nil ? nil : Labels.english.words(for: date)
    }

    private static func address(_ record: CatalogueRecord) -> String? {
        record.url.map { "\\url{\(LaTeXText.address($0))}" }
    }

    /// The macros that every style defines.
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}

/// Keywords in a `.bib` file, a comma between two; one with a comma in it stands in braces.
enum BibliographyKeywords {
    /// - Returns: `nil` without any.
    static func text(of record: CatalogueRecord, escape: (String) -> String) -> String? {
        guard !record.keywords.isEmpty else { return nil }
        return record.keywords.map { $0.contains(",") ? "{\(escape($0))}" : escape($0) }
            .joined(separator: ", ")
    }
}
