import ArticleModel

/// How an article becomes a MARC record: a component part of the site or the periodical it stands in.
extension MARCRecord {
    init(_ record: CatalogueRecord, in catalogue: Catalogue) {
        leader = Self.leader
        let fields: [[MARCDataField?]] = [
            Self.numbers(record, catalogue), Self.authorsAndTitle(record), Self.imprint(record),
            Self.notes(record, catalogue), Self.subjects(record), Self.access(record, catalogue),
        ]
        self.fields =
            Self.control(record, catalogue)
            + fields.joined().compactMap { $0.map(MARCField.data) }
    }

    /// A new record of a text that is part of another, in Unicode, abbreviated until a cataloguer has
    /// seen it, without ISBD punctuation.
    private static let leader = "00000naa a22000003c 4500"

    private static func control(
        _ record: CatalogueRecord, _ catalogue: Catalogue
    ) -> [MARCField] {
        let stamp = catalogue.date.map { $0.completed.replacing("-", with: "") + "000000.0" }
        let rows: [(String, String?)] = [
            ("001", record.controlNumber),
            ("003", catalogue.agency?.catalogued ?? "dossier"),
            ("005", stamp),
            ("007", "cr |||||||||||"),
            ("008", FixedField.value(of: record, entered: catalogue.date)),
        ]
        return rows.compactMap { tag, value in value.map { .control(tag: tag, value: $0) } }
    }

    private static func numbers(
        _ record: CatalogueRecord, _ catalogue: Catalogue
    ) -> [MARCDataField?] {
        let agency = catalogue.agency
        return [
            MARCDataField("024", "7 ", ["a": record.url, "2": record.url.map { _ in "uri" }]),
            MARCDataField(
                "024", "7 ",
                ["a": record.periodical.doi, "2": record.periodical.doi.map { _ in "doi" }]),
            agency.flatMap {
                MARCDataField("040", "  ", ["a": $0, "b": "eng", "e": "rda", "c": $0])
            },
        ]
    }

    private static func authorsAndTitle(_ record: CatalogueRecord) -> [MARCDataField?] {
        let length = InitialArticle.length(
            in: record.printedTitle, language: record.language?.primary)
        let names = record.authors.map(\.name).joined(separator: ", ")
        let title = MARCDataField(
            "245", (record.authors.isEmpty ? "0" : "1") + String(length),
            ["a": record.printedTitle, "c": names.catalogued])
        return [record.authors.first.flatMap { name($0, main: true, .author) }, title]
    }

    /// 100 and 110 for the main entry, 700 and 710 for the others.
    private static func name(
        _ author: Author, main: Bool, _ relator: Relator
    ) -> MARCDataField? {
        let first = main ? "1" : "7"
        switch AuthorName(author) {
        case .person(let family, let given, let particle, let suffix):
            let given = [given, particle].compactMap { $0 }.joined(separator: " ")
            return MARCDataField(
                first + "00", "1 ",
                [
                    "a": family + ", " + given, "c": suffix, "e": relator.term,
                    "4": relator.code,
                ])
        case .mononym(let name):
            return MARCDataField(
                first + "00", "0 ", ["a": name, "e": relator.term, "4": relator.code])
        case .corporate(let name):
            return MARCDataField(
                first + "10", "2 ", ["a": name, "e": relator.term, "4": relator.code])
        }
    }

    private static func imprint(_ record: CatalogueRecord) -> [MARCDataField?] {
        let date = record.published?.yearFirst ?? "[date of publication not identified]"
        return [
            MARCDataField(
                "264", " 1",
                ["b": record.periodical.publisher ?? record.publication, "c": date]),
            MARCDataField("300", "  ", ["a": "1 online resource"]),
            MARCDataField("336", "  ", ["a": "text", "b": "txt", "2": "rdacontent"]),
            MARCDataField("337", "  ", ["a": "computer", "b": "c", "2": "rdamedia"]),
            MARCDataField("338", "  ", ["a": "online resource", "b": "cr", "2": "rdacarrier"]),
        ]
    }

    private static func notes(
        _ record: CatalogueRecord, _ catalogue: Catalogue
    ) -> [MARCDataField?] {
        let language = record.language.flatMap { $0.primary == "en" ? nil : $0.englishName }
        return [
            MARCDataField("500", "  ", ["a": record.note.map { "Source note: " + $0 }]),
            MARCDataField(
                "520", "3 ",
                ["a": record.abstract, "c": record.abstract.flatMap { _ in record.publication }]),
            MARCDataField("540", "  ", ["a": record.rights]),
            MARCDataField("546", "  ", ["a": language.map { "In " + $0 }]),
            MARCDataField("541", "  ", ["e": record.accession]),
        ] + actions(record, catalogue) + [
            MARCDataField("588", "0 ", ["a": origin(of: record)])
        ]
    }

    /// What was done with the copy, an action a field.
    private static func actions(
        _ record: CatalogueRecord, _ catalogue: Catalogue
    ) -> [MARCDataField?] {
        let isClipped = record.clippedBy != nil || record.clipped != nil
        return [
            isClipped ? clipping(record) : nil,
            record.sourceDigest.isEmpty ? nil : fixity(record, catalogue),
        ] + record.otherCaptures.map(capture)
    }

    private static func clipping(_ record: CatalogueRecord) -> MARCDataField? {
        MARCDataField(
            "583", "1 ",
            ["a": "clipping", "c": record.clipped?.digits, "k": record.clippedBy, "2": "local"])
    }

    private static func fixity(
        _ record: CatalogueRecord, _ catalogue: Catalogue
    ) -> MARCDataField? {
        MARCDataField(
            "583", "1 ",
            [
                "a": "message digest calculation", "c": catalogue.date?.digits, "i": "SHA-256",
                "k": "dossier", "x": "sha256:" + record.sourceDigest, "2": "local",
            ])
    }

    /// The same article, saved at another time.
    private static func capture(_ other: OtherCapture) -> MARCDataField? {
        MARCDataField(
            "583", "1 ",
            [
                "a": "capture", "c": other.captured?.digits, "x": "sha256:" + other.sourceDigest,
                "z": "Other saved copy, \(other.textNote)", "2": "local",
            ])
    }

    /// Where the description comes from.
    private static func origin(of record: CatalogueRecord) -> String {
        let copy = record.published == nil ? "Undated saved copy" : "Saved copy"
        let captured = record.captured.map { " captured \($0.dayDescription)" } ?? ""
        return copy + captured + "; " + titleNote(record.titleOrigin)
    }

    private static func titleNote(_ origin: CatalogueRecord.TitleOrigin) -> String {
        switch origin {
        case .source: "title from the source"
        case .compiler: "title given by the compiler"
        case .openingWords: "title supplied from the opening words"
        case .fileName: "title supplied from the file’s name"
        }
    }

    /// A page's own tags are uncontrolled terms; they never pass for subject headings.
    private static func subjects(_ record: CatalogueRecord) -> [MARCDataField?] {
        record.subjects.map(heading) + record.tags.map { MARCDataField("653", "  ", ["a": $0]) } + [
            MARCDataField(
                "655", " 7", ["a": "clippings (information artifacts)", "2": "aat"])
        ] + record.authors.dropFirst().map { name($0, main: false, .author) }
            + record.contributions.map { name($0.author, main: false, Relator($0.role)) }
    }

    /// The second indicator knows some vocabularies by number; the others are named in `$2`.
    private static func heading(_ subject: SubjectHeading) -> MARCDataField? {
        let number = subject.scheme.map { thesauri[$0.lowercased()] ?? "7" } ?? "4"
        return MARCDataField(
            "650", " " + number,
            ["a": subject.heading, "2": number == "7" ? subject.scheme : nil, "0": subject.uri])
    }

    /// Source: MARC 21 Format for Bibliographic Data, field 650, second indicator.
    private static let thesauri = [
        "lcsh": "0", "lcshac": "1", "cyac": "1", "mesh": "2", "nal": "3", "csh": "5", "rvm": "6",
    ]

    private static func access(
        _ record: CatalogueRecord, _ catalogue: Catalogue
    ) -> [MARCDataField?] {
        let host = record.publication.flatMap { publication in
            MARCDataField(
                "773", "0 ",
                [
                    "7": record.isInSerial ? "nnas" : "nnai", "t": publication,
                    "b": record.editionStatement, "g": relatedParts(record),
                    "x": record.periodical.issn,
                ])
        }
        let original = record.url.flatMap {
            MARCDataField(
                "856", "40", ["u": $0, "q": "text/html", "y": "Original (as published)"])
        }
        let shelf = record.callNumber.flatMap {
            MARCDataField("852", "8 ", ["a": catalogue.agency, "j": $0])
        }
        return [host, shelf, original]
    }

    /// `Volume 3, no. 2, 2017 June 17, News, pages 12-19`.
    private static func relatedParts(_ record: CatalogueRecord) -> String? {
        let part = record.periodical
        let parts = [
            part.volume.map { "Volume " + $0 }, part.issue.map { "no. " + $0 },
            record.published?.yearFirst, record.sectionLine,
            part.pages(joinedBy: "-").map { (part.isOnePage ? "page " : "pages ") + $0 },
        ]
        return parts.compactMap { $0 }.joined(separator: ", ").catalogued
    }
}

extension PartialDate {
    /// `20170617`, as far as it is known.
    fileprivate var digits: String { dayDescription.replacing("-", with: "") }
}

extension PeriodicalPart {
    fileprivate var isOnePage: Bool {
        firstPage == nil || lastPage == nil || firstPage == lastPage
    }
}
