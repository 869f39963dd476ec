import ArticleModel

/// CSL-JSON, an item a record. Source: the schema `csl-data.json` of CSL 1.0.2.
enum CSLJSON: RecordFormat {
    static func record(_ record: CatalogueRecord, in catalogue: Catalogue) -> [UInt8] {
        JSONWriter.bytes(of: item(record), depth: 1)
    }

    static func file(of records: [[UInt8]], in catalogue: Catalogue) -> [UInt8] {
        JSONWriter.document(of: .list(records.map(JSONTree.written)))
    }

    private static func item(_ record: CatalogueRecord) -> JSONTree {
        .object([
            "id": record.key.json,
            "type": record.kind.cslType.json,
            "title": DomainNames.protected(record.printedTitle).json,
            "author": names(record.authors),
            "translator": names(record.people(.translator)),
            "editor": names(record.people(.editor)),
            "illustrator": names(record.people(.illustrator)),
            // The schema has no photographer.
            "contributor": names(record.people(.photographer)),
            "container-title": record.publication?.json,
            "publisher": record.distinctPublisher?.json,
            "issued": record.published.map(date),
            "accessed": record.captured.map(date),
            "URL": record.url?.json,
            "language": record.language?.tag.json,
            "section": record.sectionLine?.json,
            "volume": record.periodical.volume?.json,
            "issue": record.periodical.issue?.json,
            "page": record.periodical.pages(joinedBy: "-")?.json,
            "edition": record.edition?.json,
            "ISSN": record.periodical.issn?.json,
            "DOI": record.periodical.doi?.json,
            "keyword": record.keywords.joined(separator: ", ").catalogued?.json,
            "abstract": record.abstract?.json,
            "annote": record.note?.json,
            "call-number": record.callNumber?.json,
            "note": record.digestNote?.json,
            "custom": custom(record),
        ])
    }

    private static func names(_ authors: [Author]) -> JSONTree? {
        authors.isEmpty ? nil : .list(authors.map(name))
    }

    private static func name(_ author: Author) -> JSONTree {
        switch AuthorName(author) {
        case .person(let family, let given, let particle, let suffix):
            .object([
                "family": family.json, "given": given.json,
                "non-dropping-particle": particle?.json, "suffix": suffix?.json,
            ])
        case .mononym(let name), .corporate(let name): .object(["literal": name.json])
        }
    }

    private static func date(_ date: PartialDate) -> JSONTree {
        let parts = [date.year, date.month, date.day].compactMap { $0.map(JSONTree.number) }
        return .object(["date-parts": .list([.list(parts)])])
    }

    /// What no variable of CSL says.
    private static func custom(_ record: CatalogueRecord) -> JSONTree {
        .object([
            "dossier": .object([
                "record": record.controlNumber.json,
                "subjects": record.subjects.isEmpty ? nil : .list(record.subjects.map(heading)),
                "accession": record.accession?.json,
                "clipped-by": record.clippedBy?.json,
                "clipped": record.clipped?.dayDescription.json,
                "other-captures": record.otherCaptures.isEmpty
                    ? nil : .list(record.otherCaptures.map(capture)),
                "sha256": record.sourceDigest.catalogued?.json,
                "text-sha256": record.textDigest.catalogued?.json,
                "rights": record.rights?.json,
            ])
        ])
    }
}

extension CSLJSON {
    private static func heading(_ subject: SubjectHeading) -> JSONTree {
        .object([
            "heading": subject.heading.json, "scheme": subject.scheme?.json,
            "uri": subject.uri?.json,
        ])
    }

    private static func capture(_ other: OtherCapture) -> JSONTree {
        .object([
            "captured": other.captured?.dayDescription.json, "sha256": other.sourceDigest.json,
            "text": other.textNote.json,
        ])
    }
}

extension PublicationKind {
    fileprivate var cslType: String {
        switch self {
        case .newspaper: "article-newspaper"
        case .magazine: "article-magazine"
        case .blog: "post-weblog"
        case .journal: "article-journal"
        case .webpage: "webpage"
        }
    }
}

/// Names of sites in a title: a style that writes titles with capitals must not touch them.
private enum DomainNames {
    /// Source: CSL 1.0.2, "Rich text markup within fields".
    static func protected(_ title: String) -> String {
        title.split(separator: " ").map { word in
            isDomain(word) ? "<span class=\"nocase\">\(word)</span>" : String(word)
        }.joined(separator: " ")
    }

    /// `harbournotes.example`: ASCII labels in lower case with dots between them.
    private static func isDomain(_ word: Substring) -> Bool {
        let labels = word.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.count > 1,
            last.allSatisfy({ $0.isASCII && $0.isLowercase })
        else { return false }
        return labels.allSatisfy { label in
            !label.isEmpty
                && label.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
        }
    }
}
