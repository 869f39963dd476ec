package import ArticleModel

/// The records of a packet's articles, in reading order: made once, written in every format.
package struct Catalogue: Sendable, Equatable {
    /// The packet's title.
    package var title: String
    /// A version-5 UUID, lower case with hyphens.
    package var identifier: String
    /// The cataloguing agency; `nil` when the packet names none.
    package var agency: String?
    /// When the records were made: the packet's date, never the clock's. To the day.
    package var date: PartialDate?
    package var records: [CatalogueRecord]

    /// - Parameters:
    ///   - dossier: the packet.
    ///   - inASCII: gives a text in ASCII, for keys.
    package init(of dossier: Dossier, inASCII: (String) -> String = \.transliterated) {
        title = dossier.title.folded
        identifier = dossier.identifier
        agency = dossier.catalogue.agency?.catalogued
        date = dossier.date
        date?.time = nil
        records = dossier.articles.map { CatalogueRecord($0, settings: dossier.catalogue) }
        nameControlNumbers()
        nameKeys(inASCII)
    }
}

extension Catalogue {
    /// Two articles with the same text are two records all the same.
    private mutating func nameControlNumbers() {
        var counts: [String: Int] = [:]
        for index in records.indices {
            let number = records[index].controlNumber
            counts[number, default: 0] += 1
            if let count = counts[number], count > 1 {
                records[index].controlNumber = "\(number)-\(count)"
            }
        }
    }

    /// Of records with the same key the oldest keeps it, the others get a letter: whatever the
    /// reading order is, the keys stay.
    private mutating func nameKeys(_ inASCII: (String) -> String) {
        let order = records.indices.map { (place: records[$0].filingOrder, index: $0) }
            .sorted { $0.place < $1.place }
        var taken: Set<String> = []
        for (_, index) in order {
            let base = CitationKey.key(of: records[index], inASCII: inASCII)
            var key = base
            var count = 1
            while !taken.insert(key).inserted {
                count += 1
                key = base + CitationKey.suffix(count)
            }
            records[index].key = key
        }
    }
}

extension CatalogueRecord {
    /// By date, undated ones last; then by what does not depend on the packet.
    fileprivate var filingOrder: (String, String) {
        (published?.description ?? "undated", controlNumber)
    }
}
