import ArticleModel

/// RIS: a tag a line, CRLF at its end, `ER` last. Source: Research Information Systems, "RIS Format
/// Specifications" (2001), and the fields Zotero reads back.
enum RIS: RecordFormat {
    static func record(_ record: CatalogueRecord, in catalogue: Catalogue) -> [UInt8] {
        Array(entry(record).utf8)
    }

    static func file(of records: [[UInt8]], in catalogue: Catalogue) -> [UInt8] {
        Array(records.joined(separator: "\r\n".utf8))
    }

    /// A line for each value; none for what is unknown.
    private static func entry(_ record: CatalogueRecord) -> String {
        let part = record.periodical
        var lines = [("TY", record.kind.risType), ("ID", record.key), ("TI", record.printedTitle)]
        lines += record.authors.map { ("AU", $0.fileAs) }
        lines += record.contributions.map { ($0.role.risTag, $0.author.fileAs) }
        let single: [(String, String?)] = [
            ("T2", record.publication), ("PB", record.distinctPublisher),
            ("PY", record.published.map { String($0.year) }),
            ("DA", record.published?.slashed), ("VL", part.volume), ("IS", part.issue),
            ("SP", part.firstPage ?? part.lastPage),
            ("EP", part.firstPage == nil ? nil : part.lastPage),
            ("SE", record.sectionLine), ("ET", record.edition), ("SN", part.issn), ("DO", part.doi),
            ("UR", record.url),
            ("Y2", record.captured?.slashed), ("LA", record.language?.tag),
            ("AB", record.abstract), ("AN", record.accession),
        ]
        lines += single.compactMap { tag, value in value.map { (tag, $0) } }
        lines += record.keywords.map { ("KW", $0) }
        let notes = [record.note, record.clippingNote, record.digestNote].compactMap { $0 }
        lines += (notes + record.captureNotes).map { ("N1", $0) }
        if let callNumber = record.callNumber { lines.append(("CN", callNumber)) }
        return lines.map { "\($0)  - \($1)\r\n" }.joined() + "ER  - \r\n"
    }
}

extension PartialDate {
    /// `2017/06/17/`, `2017/06//`, `2017///`: year, month, day, and what has no place there.
    fileprivate var slashed: String {
        let parts = dayDescription.split(separator: "-").map(String.init)
        return (parts + Array(repeating: "", count: 4 - parts.count)).joined(separator: "/")
    }
}

extension ArticleRole {
    /// Source: the tags Zotero writes for editors and translators, and reads for other contributors.
    fileprivate var risTag: String {
        switch self {
        case .editor: "ED"
        case .translator: "TA"
        case .illustrator, .photographer: "A3"
        }
    }
}

extension PublicationKind {
    fileprivate var risType: String {
        switch self {
        case .newspaper: "NEWS"
        case .magazine: "MGZN"
        case .blog: "BLOG"
        case .journal: "JOUR"
        case .webpage: "ELEC"
        }
    }
}
