/// Articles in reading order with all that the editions print around them: the whole packet as a
/// value, links numbered and resolved.
package struct Dossier: Sendable, Equatable {
    package var title: String
    package var subtitle: String?
    package var compilers: [Contributor] = []
    /// The packet’s own words.
    package var labels = Labels.english
    /// BCP 47; of the packet as a whole. Articles and passages keep their own.
    package var language = "en"
    /// The manifest's, else SOURCE_DATE_EPOCH, else the newest published or captured date; never
    /// the clock.
    package var date: PartialDate?
    package var description: String?
    package var rights: String?
    package var links = LinkStyle.notes
    /// Reading order, in parts; a packet without parts has one part without a title.
    package var parts: [Part]
    /// Every link that leads outside, with the articles that cite it, in order of first citation.
    package var outsideLinks: [OutsideLink] = []
    /// The editor's picture for the cover; `nil` for the generated one.
    package var cover: OutputFile?
    /// A version-5 UUID of the dossier's identity, lower case with hyphens.
    package var identifier: String
    /// A slug of the title, the base name of the files written.
    package var slug: String

    package init(title: String, parts: [Part], identifier: String, slug: String) {
        self.title = title
        self.parts = parts
        self.identifier = identifier
        self.slug = slug
    }

    /// Every article, in reading order.
    package var articles: [DossierArticle] { parts.flatMap(\.articles) }
}

/// Someone who worked on the packet.
package struct Contributor: Sendable, Equatable {
    package var name: String
    /// A MARC relator code: `com` for the compiler, `edt` for an editor.
    package var role: String

    package init(name: String, role: String = "com") {
        self.name = name
        self.role = role
    }
}

/// A run of articles under a heading of their own.
package struct Part: Sendable, Equatable {
    /// `nil` for articles that belong to no part.
    package var title: String?
    /// The introduction the editor wrote; may be empty.
    package var intro: [Block]
    package var articles: [DossierArticle]

    package init(title: String? = nil, intro: [Block] = [], articles: [DossierArticle]) {
        self.title = title
        self.intro = intro
        self.articles = articles
    }
}

/// One article in its place in the packet.
package struct DossierArticle: Sendable, Equatable {
    /// Unique in the dossier: letters `a-z`, digits and hyphens. File name and anchor.
    package var slug: String
    /// Counted from 1 through the packet.
    package var number: Int
    /// Links in it carry their note numbers.
    package var article: CleanArticle
    /// In order of number.
    package var notes: [SourceNote]
    /// The full citation, in the packet's language.
    package var citation: [Inline]
    /// The compiler's own note; may be empty.
    package var editorsNote: [Block]
    /// The same article saved at other times, in the order of the manifest.
    package var otherCaptures: [OtherCapture] = []
    /// Articles that say much the same, by number.
    package var likeArticles: [LikeArticle] = []

    package init(
        slug: String, number: Int, article: CleanArticle, notes: [SourceNote] = [],
        citation: [Inline] = [], editorsNote: [Block] = []
    ) {
        self.slug = slug
        self.number = number
        self.article = article
        self.notes = notes
        self.citation = citation
        self.editorsNote = editorsNote
    }
}

/// The numbered note behind one or more links of an article.
package struct SourceNote: Sendable, Equatable {
    /// Counted from 1 in the article.
    package var number: Int
    /// The words of the first link that leads there.
    package var anchor: String
    /// Absolute, percent-encoded: what a link holds.
    package var url: String
    /// The same for the eye: decoded where that is unambiguous, so that it survives printing.
    package var readableURL: String
    package var host: String
    /// The date the URL itself shows.
    package var date: PartialDate?

    package init(
        number: Int, anchor: String, url: String, readableURL: String, host: String,
        date: PartialDate? = nil
    ) {
        self.number = number
        self.anchor = anchor
        self.url = url
        self.readableURL = readableURL
        self.host = host
        self.date = date
    }
}

/// A place outside the packet, with the articles that lead there.
package struct OutsideLink: Sendable, Equatable {
    package var url: String
    package var readableURL: String
    package var anchor: String
    /// The citing articles' numbers, ascending, with the note's number in each.
    package var citations: [Citation]

    package struct Citation: Sendable, Equatable {
        package var article: Int
        package var note: Int

        package init(article: Int, note: Int) {
            self.article = article
            self.note = note
        }
    }

    package init(url: String, readableURL: String, anchor: String, citations: [Citation]) {
        self.url = url
        self.readableURL = readableURL
        self.anchor = anchor
        self.citations = citations
    }
}
