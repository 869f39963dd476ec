import ArticleModel

/// What a PDF document says of itself, judged.
///
/// As a rule a program made it of a file's name and a user's: the title is “Microsoft Word –
/// final.doc”, the author typed it, the date is that of the making. Publishers of periodicals write
/// what they mean, by the vocabulary of their trade (PRISM); of their authors many name the first
/// alone, so that bylines are not believed even then.
struct DocumentMetadata {
    private let fields: [HeaderField]
    private let dates = DateReader(language: nil)

    /// - Parameter fields: `dc.title`, `prism.doi`, `info.author`, and others.
    init(_ fields: [HeaderField]) { self.fields = fields.filter { $0.origin == .pdfMetadata } }

    /// One property, and the field it is for.
    private struct Row: Sendable {
        let keys: [String]
        let field: ClaimField
    }

    /// Believed where a publisher wrote them. Source: PRISM Specification 3.0, basic metadata.
    private static let publishersRows = [
        Row(keys: ["dc.title"], field: .title),
        Row(keys: ["prism.publicationname"], field: .site),
        Row(keys: ["prism.publicationdate", "prism.coverdate"], field: .published),
        Row(keys: ["prism.url"], field: .url),
        Row(keys: ["dc.language"], field: .language),
    ]

    /// Source: ISO 16684-1, section 8.3; ISO 32000-2, table 349.
    private static let ownRows = [
        Row(keys: ["dc.title"], field: .title),
        Row(keys: ["info.title"], field: .title),
        Row(keys: ["dc.creator"], field: .authors),
        Row(keys: ["info.author"], field: .authors),
        Row(keys: ["dc.date"], field: .published),
        Row(keys: ["dc.language"], field: .language),
        Row(keys: ["dc.rights", "prism.copyright"], field: .rights),
        Row(keys: ["dc.description", "info.subject"], field: .description),
        Row(keys: ["dc.subject", "info.keywords"], field: .tags),
    ]

    /// Says of which periodical and which article it is.
    private var isPublishers: Bool {
        self["prism.publicationname"] != nil
            && ["prism.doi", "prism.issn", "prism.eissn"].contains { self[$0] != nil }
    }

    var publishersClaims: [Claim] {
        guard isPublishers else { return [] }
        let kind = self["prism.aggregationtype"].flatMap { field in
            PublicationKind(rawValue: field.values[0].lowercased()).map {
                Claim(.kind($0), origin: .prism, evidence: field.evidence)
            }
        }
        let said = PeriodicalTags(
            fields.map { MetaTag(name: $0.key, content: $0.values[0], row: 0) })
        let part = Claim(.periodical(said.part), origin: .prism, evidence: said.words)
        return Self.publishersRows.compactMap { claim($0, .prism) }
            + [kind, part].compactMap { $0 }
    }

    /// What is listed and not printed.
    var ownClaims: [Claim] { Self.ownRows.compactMap { claim($0, .pdfMetadata) } }

    private subscript(_ key: String) -> HeaderField? { fields.first { $0.key == key } }

    private func claim(_ row: Row, _ origin: AttributionOrigin) -> Claim? {
        guard let field = row.keys.lazy.compactMap({ self[$0] }).first else { return nil }
        let raw = RawValue(field.values, dates: dates, base: nil)
        guard let value = raw.typed(as: row.field), !isMade(value, origin) else { return nil }
        return Claim(value, origin: origin, evidence: field.evidence)
    }

    /// A program made the value of something else. A publisher may well publish on the day a file is
    /// made.
    private func isMade(_ value: Claim.Value, _ origin: AttributionOrigin) -> Bool {
        switch value {
        case .title(let title): FileTitle.isOne(title)
        case .published(let date): origin == .pdfMetadata && isOfMaking(date)
        default: false
        }
    }

    /// The day the file was made, or changed: never that of publication.
    private func isOfMaking(_ date: PartialDate) -> Bool {
        ["xmp.createdate", "xmp.modifydate", "xmp.metadatadate"].contains { key in
            self[key].flatMap { dates.date($0.values[0]) }?.dayDescription == date.dayDescription
        }
    }
}

extension HeaderField {
    fileprivate var evidence: String { "\(key): \(values.joined(separator: "; "))" }
}
