import ArticleModel

/// The `---` header of a document, and what the wrapper of a capture says.
enum Header {
    static func claims(of source: Source) -> [Claim] {
        claims(of: source.header) + captureClaims(source.capture)
    }

    /// What fields under the names of a header say; `origin` is whose word it is, rather than the
    /// fields' own.
    static func claims(of fields: [HeaderField], origin: AttributionOrigin? = nil) -> [Claim] {
        let reader = Reader(language: language(of: fields), origin: origin)
        return fields.compactMap { reader.claim($0) }
    }

    /// The field that a key of a header names; `nil` for other keys.
    static func field(of key: String) -> ClaimField? { fields[key] }

    /// Source: the front matter of Jekyll, Hugo, Pandoc, Obsidian, the Obsidian Clipper and Readeck.
    private static let fields: [String: ClaimField] = [
        "title": .title, "author": .authors, "authors": .authors, "creator": .authors,
        "byline": .authors, "by": .authors, "date": .published, "published": .published,
        "pubdate": .published, "publishdate": .published, "issued": .published,
        "modified": .modified, "updated": .modified, "lastmod": .modified, "url": .url,
        "link": .url, "source": .url, "permalink": .url, "canonical": .url, "site": .site,
        "sitename": .site, "publication": .site, "publisher": .site, "website": .site,
        "container-title": .site, "language": .language, "lang": .language, "section": .section,
        "category": .section, "categories": .section, "tags": .tags, "labels": .tags,
        "keywords": .tags,
        "rights": .rights, "copyright": .rights, "license": .rights, "description": .description,
        "translator": .contributors(.translator), "translators": .contributors(.translator),
        "editor": .contributors(.editor), "editors": .contributors(.editor),
        "illustrator": .contributors(.illustrator), "illustrators": .contributors(.illustrator),
        "photographer": .contributors(.photographer),
        "photographers": .contributors(.photographer),
        "summary": .description, "abstract": .description, "excerpt": .description,
    ]

    private static func language(of fields: [HeaderField]) -> String? {
        fields.first { field(of: $0.key) == .language }?.values.first
    }

    private struct Reader {
        let language: String?
        let origin: AttributionOrigin?

        func claim(_ field: HeaderField) -> Claim? {
            guard let name = Header.field(of: field.key) else { return nil }
            let value = RawValue(field.values, dates: DateReader(language: language), base: nil)
            return value.typed(as: name).map {
                Claim(
                    $0, origin: origin ?? field.origin,
                    evidence: "\(field.key): \(field.values.joined(separator: ", "))",
                    line: field.line)
            }
        }
    }

    private static func captureClaims(_ capture: Capture) -> [Claim] {
        guard let url = capture.url, let address = WebAddress(url), address.scheme == .web else {
            return []
        }
        return [Claim(.url(address.text), origin: .capture, evidence: url)]
    }
}
