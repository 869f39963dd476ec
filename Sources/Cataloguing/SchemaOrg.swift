import ArticleModel

/// JSON-LD in the words of schema.org: a graph of articles, and of the collection they make when
/// there is more than one.
enum SchemaOrg: RecordFormat {
    static func record(_ record: CatalogueRecord, in catalogue: Catalogue) -> [UInt8] {
        JSONWriter.bytes(of: article(record), depth: 2)
    }

    static func file(of records: [[UInt8]], in catalogue: Catalogue) -> [UInt8] {
        let collection = records.count > 1 ? [collection(catalogue)] : []
        return JSONWriter.document(
            of: .object([
                "@context": "https://schema.org".json,
                "@graph": .list(collection + records.map(JSONTree.written)),
            ]))
    }

    private static func collection(_ catalogue: Catalogue) -> JSONTree {
        .object([
            "@type": "Collection".json,
            "@id": ("urn:uuid:" + catalogue.identifier).json,
            "name": catalogue.title.json,
            "dateModified": catalogue.date?.description.json,
            "hasPart": .list(catalogue.records.map { .object(["@id": $0.urn.json]) }),
        ])
    }

    private static func article(_ record: CatalogueRecord) -> JSONTree {
        .object([
            "@type": record.kind.articleType.json,
            "@id": record.urn.json,
            "identifier": identifiers(of: record),
            "headline": record.printedTitle.json,
            "author": agents(record.authors),
            "translator": agents(record.people(.translator)),
            "editor": agents(record.people(.editor)),
            // For books alone schema.org has illustrators, for nothing photographers.
            "contributor": agents(record.people(.illustrator) + record.people(.photographer)),
            "datePublished": record.published?.description.json,
            "dateModified": record.modified?.description.json,
            "inLanguage": record.language?.tag.json,
            "url": record.url?.json,
            "articleSection": record.section.json,
            "keywords": record.tags.json,
            "about": record.subjects.isEmpty ? nil : .list(record.subjects.map(term)),
            "abstract": record.abstract?.json,
            "copyrightNotice": record.rights?.json,
            "printEdition": record.edition?.json,
            "pagination": record.periodical.pages(joinedBy: "-")?.json,
            "sameAs": record.periodical.doi.map { ("https://doi.org/" + $0).json },
            "publisher": (record.periodical.publisher ?? record.publication).map(organization),
            "isPartOf": host(of: record),
            "archivedAt": copies(of: record),
        ])
    }

    private static func identifiers(of record: CatalogueRecord) -> JSONTree? {
        let digest = record.textDigest.catalogued.map { ("urn:sha256:" + $0).json }
        let accession = record.accession.map { number in
            JSONTree.object([
                "@type": "PropertyValue".json, "name": "Accession number".json,
                "value": number.json,
            ])
        }
        return [digest, accession].compactMap { $0 }.oneOrMany
    }

    private static func term(_ subject: SubjectHeading) -> JSONTree {
        .object([
            "@type": "DefinedTerm".json, "@id": subject.uri?.json, "name": subject.heading.json,
            "inDefinedTermSet": subject.scheme?.json,
        ])
    }

    /// The one compiled, and the article's other saved copies.
    private static func copies(of record: CatalogueRecord) -> JSONTree? {
        let compiled = record.captured.map { date in
            JSONTree.object(["@type": "WebPage".json, "dateCreated": date.description.json])
        }
        let others = record.otherCaptures.map { other in
            JSONTree.object([
                "@type": "WebPage".json, "dateCreated": other.captured?.description.json,
                "identifier": ("urn:sha256:" + other.sourceDigest).json,
            ])
        }
        return ([compiled].compactMap { $0 } + others).oneOrMany
    }

    private static func agents(_ authors: [Author]) -> JSONTree? {
        authors.isEmpty ? nil : .list(authors.map(agent))
    }

    private static func agent(_ author: Author) -> JSONTree {
        guard author.kind == .person else { return organization(author.name) }
        return .object(["@type": "Person".json, "name": author.name.json])
    }

    private static func organization(_ name: String) -> JSONTree {
        .object(["@type": "Organization".json, "name": name.json])
    }

    /// The site or the periodical; a volume or an issue stands between a journal and its article.
    private static func host(of record: CatalogueRecord) -> JSONTree? {
        guard let publication = record.publication else { return nil }
        let part = record.periodical
        var host = JSONTree.object([
            "@type": record.kind.hostType.json, "name": publication.json,
            "issn": part.issn?.json,
        ])
        if let volume = part.volume {
            host = .object([
                "@type": "PublicationVolume".json, "volumeNumber": volume.json, "isPartOf": host,
            ])
        }
        if let issue = part.issue {
            host = .object([
                "@type": "PublicationIssue".json, "issueNumber": issue.json, "isPartOf": host,
            ])
        }
        return host
    }
}

extension [JSONTree] {
    /// A single value stands without a list around it; `nil` for none.
    fileprivate var oneOrMany: JSONTree? { count > 1 ? .list(self) : first }
}

extension CatalogueRecord {
    fileprivate var urn: String { "urn:dossier:" + controlNumber }
}

extension PublicationKind {
    fileprivate var articleType: String {
        switch self {
        case .newspaper: "NewsArticle"
        case .magazine, .webpage: "Article"
        case .blog: "BlogPosting"
        case .journal: "ScholarlyArticle"
        }
    }

    fileprivate var hostType: String {
        switch self {
        case .newspaper: "Newspaper"
        case .magazine, .journal: "Periodical"
        case .blog: "Blog"
        case .webpage: "WebSite"
        }
    }
}
