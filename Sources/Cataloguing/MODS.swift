import ArticleModel

/// MODS 3.7: version 3.8's schema has a flaw that libxml2 refuses.
enum MODS: RecordFormat {
    static func record(_ record: CatalogueRecord, in catalogue: Catalogue) -> [UInt8] {
        mods(record, in: catalogue).bytes(depth: 1)
    }

    static func file(of records: [[UInt8]], in catalogue: Catalogue) -> [UInt8] {
        let namespace = "http://www.loc.gov/mods/v3"
        return XMLTree("modsCollection", ["xmlns": namespace], written: records).document
    }

    private static func mods(_ record: CatalogueRecord, in catalogue: Catalogue) -> XMLTree {
        let parts: [[XMLTree?]] = [
            [titleInfo(record)],
            record.authors.map { name($0, .author) },
            record.contributions.map { name($0.author, Relator($0.role)) },
            [
                XMLTree("typeOfResource", text: "text"),
                XMLTree("genre", ["authority": "marcgt"], text: "article"),
                XMLTree("genre", ["authority": "aat"], text: "clippings (information artifacts)"),
            ],
            origins(of: record),
            [record.language?.mods("language"), physicalDescription(record)],
            [XMLTree("abstract", text: record.abstract)],
            notes(of: record),
            record.subjects.map(heading),
            record.tags.map { XMLTree("subject", [:], [XMLTree("topic", text: $0)]) },
            [host(of: record)],
            identifiers(of: record), [location(of: record)],
            [
                XMLTree(
                    "accessCondition", ["type": "use and reproduction"], text: record.rights),
                recordInfo(record, in: catalogue),
            ],
        ]
        return XMLTree("mods", ["version": "3.7", "ID": record.key], parts.flatMap { $0 })
    }

    /// A supplied title is marked as such, without brackets in the text.
    private static func titleInfo(_ record: CatalogueRecord) -> XMLTree {
        let length = InitialArticle.length(in: record.title, language: record.language?.primary)
        let article = length == 0 ? nil : String(record.title.prefix(length))
        return XMLTree(
            "titleInfo", ["supplied": record.titleIsSupplied ? "yes" : nil],
            [
                XMLTree("nonSort", ["xml:space": "preserve"], text: article),
                XMLTree("title", text: String(record.title.dropFirst(length))),
            ])
    }

    private static func name(_ author: Author, _ relator: Relator) -> XMLTree {
        let role = XMLTree(
            "role", [:],
            [
                XMLTree(
                    "roleTerm", ["type": "code", "authority": "marcrelator"], text: relator.code)
            ])
        switch AuthorName(author) {
        case .person(let family, let given, let particle, let suffix):
            let given = [given, particle].compactMap { $0 }.joined(separator: " ")
            return XMLTree(
                "name", ["type": "personal"],
                [
                    XMLTree("namePart", ["type": "family"], text: family),
                    XMLTree("namePart", ["type": "given"], text: given),
                    XMLTree("namePart", ["type": "termsOfAddress"], text: suffix),
                    XMLTree("displayForm", text: author.name), role,
                ])
        case .mononym(let name):
            return XMLTree("name", ["type": "personal"], [XMLTree("namePart", text: name), role])
        case .corporate(let name):
            return XMLTree("name", ["type": "corporate"], [XMLTree("namePart", text: name), role])
        }
    }

    private static func heading(_ subject: SubjectHeading) -> XMLTree {
        XMLTree(
            "subject", ["authority": subject.scheme],
            [
                XMLTree(
                    "topic", ["authority": subject.scheme, "valueURI": subject.uri],
                    text: subject.heading)
            ])
    }

    private static func origins(of record: CatalogueRecord) -> [XMLTree?] {
        let publication: [XMLTree?] = [
            XMLTree("publisher", text: record.periodical.publisher ?? record.publication),
            date("dateIssued", record.published, isKey: true),
            date("dateModified", record.modified),
        ]
        let capture = date("dateCaptured", record.captured)
        return [
            publication.allSatisfy { $0 == nil }
                ? nil : XMLTree("originInfo", ["eventType": "publication"], publication),
            capture.map { XMLTree("originInfo", ["eventType": "capture"], [$0]) },
        ]
    }

    private static func date(
        _ name: String, _ date: PartialDate?, isKey: Bool = false
    ) -> XMLTree? {
        XMLTree(
            name, ["encoding": "w3cdtf", "keyDate": isKey ? "yes" : nil], text: date?.w3cdtf)
    }

    private static func physicalDescription(_ record: CatalogueRecord) -> XMLTree {
        XMLTree(
            "physicalDescription", [:],
            [
                XMLTree("form", ["authority": "marcform"], text: "electronic"),
                XMLTree("internetMediaType", text: record.url == nil ? nil : "text/html"),
                XMLTree("digitalOrigin", text: "born digital"),
            ])
    }

    private static func notes(of record: CatalogueRecord) -> [XMLTree?] {
        [
            XMLTree("note", ["type": "source note"], text: record.note),
            XMLTree(
                "note", ["type": "fixity"],
                text: record.sourceDigest.catalogued.map { "sha256:" + $0 }),
            XMLTree(
                "note", ["type": "date"],
                text: record.published == nil ? "No publication date on the saved copy." : nil),
            XMLTree("note", ["type": "action"], text: record.clippingNote),
        ] + record.captureNotes.map { XMLTree("note", ["type": "action"], text: $0) }
    }

    private static func host(of record: CatalogueRecord) -> XMLTree? {
        guard let publication = record.publication else { return nil }
        let genre = record.kind.hostGenre
        return XMLTree(
            "relatedItem", ["type": "host"],
            [
                XMLTree("titleInfo", [:], [XMLTree("title", text: publication)]),
                XMLTree("genre", ["authority": "marcgt"], text: genre),
                XMLTree("edition", text: record.edition).map { XMLTree("originInfo", [:], [$0]) },
                XMLTree("identifier", ["type": "issn"], text: record.periodical.issn),
                part(of: record),
            ])
    }

    private static func part(of record: CatalogueRecord) -> XMLTree? {
        let part = record.periodical
        let details = [
            ("volume", part.volume), ("issue", part.issue), ("section", record.sectionLine),
        ].compactMap { type, number in
            number.map { XMLTree("detail", ["type": type], [XMLTree("number", text: $0)]) }
        }
        let pages = [XMLTree("start", text: part.firstPage), XMLTree("end", text: part.lastPage)]
        let extent =
            pages.allSatisfy { $0 == nil }
            ? nil : XMLTree("extent", ["unit": "pages"], pages)
        let children = details + [extent, date("date", record.published)].compactMap { $0 }
        return children.isEmpty ? nil : XMLTree("part", [:], children)
    }

    private static func identifiers(of record: CatalogueRecord) -> [XMLTree?] {
        [
            XMLTree("identifier", ["type": "uri"], text: record.url),
            XMLTree("identifier", ["type": "doi"], text: record.periodical.doi),
            XMLTree(
                "identifier", ["type": "local", "displayLabel": "Accession number"],
                text: record.accession),
        ]
    }

    private static func location(of record: CatalogueRecord) -> XMLTree? {
        let url = XMLTree(
            "url",
            [
                "usage": "primary", "access": "object in context", "displayLabel": "Original",
                "dateLastAccessed": record.captured?.dayDescription,
            ], text: record.url)
        let children = [XMLTree("shelfLocator", text: record.callNumber), url]
        return children.allSatisfy { $0 == nil } ? nil : XMLTree("location", [:], children)
    }

    private static func recordInfo(
        _ record: CatalogueRecord, in catalogue: Catalogue
    ) -> XMLTree {
        XMLTree(
            "recordInfo", [:],
            [
                XMLTree("descriptionStandard", text: "rda"),
                XMLTree("recordContentSource", text: catalogue.agency),
                date("recordCreationDate", catalogue.date),
                XMLTree(
                    "recordIdentifier", ["source": "dossier"], text: record.controlNumber),
                XMLTree("recordOrigin", text: "Generated by dossier"),
                RecordLanguage("en")?.mods("languageOfCataloging"),
            ])
    }
}

extension RecordLanguage {
    fileprivate func mods(_ name: String) -> XMLTree {
        XMLTree(
            name, [:],
            [
                XMLTree(
                    "languageTerm", ["type": "code", "authority": "iso639-2b"], text: marc),
                XMLTree("languageTerm", ["type": "code", "authority": "rfc5646"], text: tag),
            ])
    }
}

extension PartialDate {
    /// ISO 8601 as W3C's note on date formats restricts it: a time only with its zone.
    fileprivate var w3cdtf: String { time?.offset == nil ? dayDescription : description }
}

extension PublicationKind {
    /// Source: the MARC genre term list; it has no term for a blog or a magazine.
    fileprivate var hostGenre: String {
        switch self {
        case .newspaper: "newspaper"
        case .magazine, .journal: "periodical"
        case .blog, .webpage: "web site"
        }
    }
}
