import ArticleModel

/// The fifteen elements, as OAI-PMH carries them. Several records stand in a collection, as in the
/// Library of Congress's transformation from MARC.
enum DublinCore: RecordFormat {
    static func record(_ record: CatalogueRecord, in catalogue: Catalogue) -> [UInt8] {
        let elements = elements(of: record)
        return catalogue.records.count == 1
            ? XMLTree("oai_dc:dc", namespaces, elements).document
            : XMLTree("oai_dc:dc", [:], elements).bytes(depth: 1)
    }

    static func file(of records: [[UInt8]], in catalogue: Catalogue) -> [UInt8] {
        if records.count == 1 { return records[0] }
        return XMLTree("oai_dc:dcCollection", namespaces, written: records).document
    }

    /// Source: "Open Archives Initiative Protocol for Metadata Harvesting", version 2.0.
    private static let namespaces: KeyValuePairs<String, String?> = [
        "xmlns:oai_dc": "http://www.openarchives.org/OAI/2.0/oai_dc/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    ]

    private static func elements(of record: CatalogueRecord) -> [XMLTree?] {
        let digest = record.sourceDigest.catalogued.map { "urn:sha256:" + $0 }
        let doi = record.periodical.doi.map { "https://doi.org/" + $0 }
        let rows: [(String, [String?])] = [
            ("creator", record.authors.map(\.fileAs)),
            ("contributor", record.contributions.map(\.author.fileAs)),
            ("publisher", [record.periodical.publisher ?? record.publication]),
            ("date", [record.published?.dayDescription]),
            ("type", ["Text"]),
            ("format", [record.url == nil ? nil : "text/html"]),
            ("language", [record.language?.tag]),
            ("identifier", [record.url, doi, digest, record.accession]),
            ("source", [record.publication]),
            ("subject", record.keywords),
            ("description", [record.abstract, record.note]),
            ("rights", [record.rights]),
        ]
        let title = XMLTree(
            "dc:title", ["xml:lang": record.language?.tag], text: record.printedTitle)
        return [title]
            + rows.flatMap { name, values in
                values.compactMap { XMLTree("dc:" + name, text: $0) }
            }
    }
}
