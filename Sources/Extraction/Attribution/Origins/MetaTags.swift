import ArticleModel

/// `<meta>` tags: a table of names, and the field each speaks of.
enum MetaTags {
    static func claims(_ clues: Clues) -> [Claim] {
        let byName = Dictionary(grouping: clues.places.metas, by: \.name)
        return rows.compactMap { row in
            guard let tags = byName[row.name], let first = tags.first else { return nil }
            return clues.claim(
                row.field, texts(tags, for: row.field), row.origin,
                evidence: "\(row.name): \(first.content)", row: first.row,
                isInverted: row.origin == .dublinCore)
        } + labelled(byName, clues)
    }

    /// The pairs of a Twitter card: `twitter:label1` "Written by", `twitter:data1` the author.
    private static func labelled(_ byName: [String: [MetaTag]], _ clues: Clues) -> [Claim] {
        ["1", "2"].compactMap { number in
            guard let label = byName["twitter:label" + number]?.first,
                let data = byName["twitter:data" + number]?.first,
                BylineWord.isLabel(label.content)
            else { return nil }
            return clues.claim(
                .authors, [data.content], .plainMeta,
                evidence: "\(label.content): \(data.content)", row: data.row)
        }
    }

    /// Several tags of one name are several values where a field takes several.
    private static func texts(_ tags: [MetaTag], for field: ClaimField) -> [String] {
        switch field {
        case .authors, .tags, .section: tags.map(\.content)
        default: tags.prefix(1).map(\.content)
        }
    }

    struct Row: Sendable {
        let name: String
        let field: ClaimField
        let origin: AttributionOrigin

        fileprivate init(_ name: String, _ field: ClaimField, _ origin: AttributionOrigin) {
            self.name = name
            self.field = field
            self.origin = origin
        }
    }

    /// Of one rank, the name that is more seldom wrong comes first.
    ///
    /// Source: the Open Graph protocol, the DCMI terms, and the names that Zotero's Embedded
    /// Metadata, trafilatura 2.3 and Defuddle read.
    static let rows: [Row] = [
        Row("article:published_time", .published, .articleMeta),
        Row("article:published", .published, .articleMeta),
        Row("og:article:published_time", .published, .articleMeta),
        Row("article:modified_time", .modified, .articleMeta),
        Row("og:article:modified_time", .modified, .articleMeta),
        Row("article:author", .authors, .articleMeta),
        Row("og:article:author", .authors, .articleMeta),
        Row("article:section", .section, .articleMeta),
        Row("article:tag", .tags, .articleMeta),
        Row("og:article:tag", .tags, .articleMeta),
        Row("og:title", .title, .openGraph),
        Row("og:site_name", .site, .openGraph),
        Row("og:url", .url, .openGraph),
        Row("og:locale", .language, .openGraph),
        Row("og:description", .description, .openGraph),
        Row("og:pubdate", .published, .openGraph),
        Row("og:published_time", .published, .openGraph),
        Row("og:author", .authors, .openGraph),
        Row("og:updated_time", .modified, .openGraph),

        Row("dc.title", .title, .dublinCore),
        Row("dc:title", .title, .dublinCore),
        Row("dcterms.title", .title, .dublinCore),
        Row("dcterms:title", .title, .dublinCore),
        Row("dc.creator", .authors, .dublinCore),
        Row("dc:creator", .authors, .dublinCore),
        Row("dcterms.creator", .authors, .dublinCore),
        Row("dcterms:creator", .authors, .dublinCore),
        Row("dcterms.issued", .published, .dublinCore),
        Row("dc.date.issued", .published, .dublinCore),
        Row("dc.date.created", .published, .dublinCore),
        Row("dcterms.created", .published, .dublinCore),
        Row("dcterms.date", .published, .dublinCore),
        Row("dc.date", .published, .dublinCore),
        Row("dc:date", .published, .dublinCore),
        Row("dcterms.modified", .modified, .dublinCore),
        Row("dc.date.modified", .modified, .dublinCore),
        Row("dcterms:modified", .modified, .dublinCore),
        Row("dc.language", .language, .dublinCore),
        Row("dcterms.language", .language, .dublinCore),
        Row("dc.rights", .rights, .dublinCore),
        Row("dcterms.rights", .rights, .dublinCore),
        Row("dc.description", .description, .dublinCore),
        Row("dc.publisher", .site, .dublinCore),
        Row("dcterms.publisher", .site, .dublinCore),

        Row("parsely-title", .title, .plainMeta),
        Row("sailthru.title", .title, .plainMeta),
        Row("headline", .title, .plainMeta),
        Row("twitter:title", .title, .plainMeta),
        Row("title", .title, .plainMeta),
        Row("parsely-author", .authors, .plainMeta),
        Row("sailthru.author", .authors, .plainMeta),
        Row("cxenseparse:author", .authors, .plainMeta),
        Row("byl", .authors, .plainMeta),
        Row("byline", .authors, .plainMeta),
        Row("author", .authors, .plainMeta),
        Row("authors", .authors, .plainMeta),
        Row("creator", .authors, .plainMeta),
        Row("article.author", .authors, .plainMeta),
        Row("parsely-pub-date", .published, .plainMeta),
        Row("sailthru.date", .published, .plainMeta),
        Row("cxenseparse:recs:publishtime", .published, .plainMeta),
        Row("cxenseparse:publishtime", .published, .plainMeta),
        Row("publishdate", .published, .plainMeta),
        Row("publish-date", .published, .plainMeta),
        Row("publish_date", .published, .plainMeta),
        Row("pubdate", .published, .plainMeta),
        Row("publication_date", .published, .plainMeta),
        Row("date.published", .published, .plainMeta),
        Row("published", .published, .plainMeta),
        Row("datepublished", .published, .plainMeta),
        Row("article.published", .published, .plainMeta),
        Row("article_date_original", .published, .plainMeta),
        Row("originalpublicationdate", .published, .plainMeta),
        Row("article.created", .published, .plainMeta),
        Row("datecreated", .published, .plainMeta),
        Row("displaydate", .published, .plainMeta),
        Row("date", .published, .plainMeta),
        Row("ms.date", .published, .plainMeta),
        Row("w-published-date", .published, .plainMeta),
        Row("article:publish_date", .published, .plainMeta),
        Row("article_publish_date", .published, .plainMeta),
        Row("article.publishdate", .published, .plainMeta),
        Row("publisheddate", .published, .plainMeta),
        Row("published-date", .published, .plainMeta),
        Row("published_date", .published, .plainMeta),
        Row("published_at", .published, .plainMeta),
        Row("publish_time", .published, .plainMeta),
        Row("publishtime", .published, .plainMeta),
        Row("publication-date", .published, .plainMeta),
        Row("release_date", .published, .plainMeta),
        Row("creation_date", .published, .plainMeta),
        Row("created", .published, .plainMeta),
        Row("date_published", .published, .plainMeta),
        Row("rnews:datepublished", .published, .plainMeta),
        Row("bt:pubdate", .published, .plainMeta),
        Row("datemodified", .modified, .plainMeta),
        Row("bt:moddate", .modified, .plainMeta),
        Row("article:updated", .modified, .plainMeta),
        Row("article:updated_time", .modified, .plainMeta),
        Row("last_modified", .modified, .plainMeta),
        Row("lastmodified", .modified, .plainMeta),
        Row("updated_time", .modified, .plainMeta),
        Row("modified", .modified, .plainMeta),
        Row("updated", .modified, .plainMeta),
        Row("date_modified", .modified, .plainMeta),
        Row("lastmod", .modified, .plainMeta),
        Row("last-modified", .modified, .plainMeta),
        Row("article.updated", .modified, .plainMeta),
        Row("revised", .modified, .plainMeta),
        Row("application-name", .site, .plainMeta),
        Row("parsely-section", .section, .plainMeta),
        Row("parsely-tags", .tags, .plainMeta),
        Row("sailthru.tags", .tags, .plainMeta),
        Row("news_keywords", .tags, .plainMeta),
        Row("keywords", .tags, .keywords),
        Row("copyright", .rights, .plainMeta),
        Row("rights", .rights, .plainMeta),
        Row("twitter:description", .description, .plainMeta),
        Row("description", .description, .plainMeta),
    ]
}
