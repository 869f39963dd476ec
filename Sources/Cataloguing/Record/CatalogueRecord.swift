package import ArticleModel

/// What a catalogue records of one article. Every text is one line, without characters that no
/// format may hold; what is unknown is `nil` or empty.
package struct CatalogueRecord: Sendable, Equatable {
    /// The citation key: ASCII letters, digits and hyphens, unique in the catalogue.
    package var key = ""
    /// `dsr-` and twelve hexadecimal digits of the text's digest; unique in the catalogue.
    package var controlNumber: String
    /// Decides the item's type in every format.
    package var kind: PublicationKind
    /// Without square brackets, also when it is supplied.
    package var title: String
    package var titleOrigin: TitleOrigin
    package var authors: [Author]
    /// Who translated, edited, illustrated or photographed it.
    package var contributions: [Contribution]
    /// The newspaper, the magazine, the blog or the site.
    package var publication: String?
    package var periodical: PeriodicalPart
    package var published: PartialDate?
    package var modified: PartialDate?
    /// When the page was saved.
    package var captured: PartialDate?
    package var language: RecordLanguage?
    package var url: String?
    package var section: [String]
    /// The page's own.
    package var tags: [String]
    /// From the editor's authority file.
    package var subjects: [SubjectHeading]
    package var abstract: String?
    package var rights: String?
    /// The compiler's own note.
    package var note: String?
    package var callNumber: String?
    package var accession: String?
    /// Of the newspaper: `Late city`.
    package var edition: String?
    package var clippedBy: String?
    package var clipped: PartialDate?
    package var otherCaptures: [OtherCapture]
    /// Lower-case hexadecimal SHA-256 of the file, and of the body's text; that is empty for a document
    /// whose text is not read.
    package var sourceDigest: String
    package var textDigest: String

    package enum TitleOrigin: Sendable {
        case source
        case compiler
        /// No one gave a title: the opening words stand for it.
        case openingWords
        /// Not even those were found: the file's name stands for it.
        case fileName
    }

    /// No one gave the title; it is printed in square brackets.
    package var titleIsSupplied: Bool {
        titleOrigin == .openingWords || titleOrigin == .fileName
    }

    /// Those who had this role.
    package func people(_ role: ArticleRole) -> [Author] {
        contributions.filter { $0.role == role }.map(\.author)
    }

    /// As it is printed: in square brackets when it is supplied.
    package var printedTitle: String { titleIsSupplied ? "[\(title)]" : title }
}

extension CatalogueRecord {
    init(_ listed: DossierArticle, settings: CatalogueSettings) {
        let article = listed.article
        let attribution = article.attribution
        controlNumber = Self.controlNumber(of: listed)
        periodical = Self.periodical(of: listed)
        kind = Self.kind(of: attribution)
        let given = attribution.title.value?.catalogued
        title = given ?? article.fileName.catalogued ?? listed.slug
        titleOrigin =
            given == nil
            ? .fileName
            : attribution.titleIsSupplied
                ? .openingWords
                : attribution.title.winner?.origin == .manifest ? .compiler : .source
        authors = (attribution.authors.value ?? []).compactMap(\.catalogued)
        contributions = attribution.contributions.compactMap { contribution in
            contribution.author.catalogued.map { Contribution($0, contribution.role) }
        }
        publication = attribution.site.value?.catalogued
        published = attribution.published.value
        modified = attribution.modified.value
        captured = attribution.captured
        language = attribution.language.value.flatMap { RecordLanguage($0) }
        url = attribution.url.value?.catalogued
        section = (attribution.section.value ?? []).compactMap(\.catalogued)
        tags = (attribution.tags.value ?? []).compactMap(\.catalogued)
        abstract = attribution.description.value?.catalogued
        rights = attribution.rights.value?.catalogued
        note = listed.editorsNote.plainText.catalogued
        callNumber =
            (listed.clipping.callNumber ?? settings.callNumber(ofArticle: listed.number))?
            .catalogued
        subjects = listed.subjects.compactMap(\.catalogued)
        accession = listed.clipping.accession?.catalogued
        edition = listed.clipping.edition?.catalogued
        clippedBy = listed.clipping.clippedBy?.catalogued
        clipped = listed.clipping.clipped
        otherCaptures = listed.otherCaptures
        sourceDigest = article.sourceDigest
        textDigest = article.attachment == nil ? article.textDigest : ""
    }

    /// The page that the manifest gives goes before what the article says to machines.
    private static func periodical(of listed: DossierArticle) -> PeriodicalPart {
        var part = listed.article.attribution.periodical.value ?? PeriodicalPart()
        guard let pages = listed.clipping.page?.catalogued else { return part }
        // `A-1` is one page, `12-13` and `B2–B3` are two.
        let range = pages.wholeMatch(of: #/(.*\d.*?)\s*[-–]\s*(.*\d.*)/#)
        part.firstPage = range.map { String($0.1) } ?? pages
        part.lastPage = range.map { String($0.2) }
        return part
    }

    /// What numbers an issue, or has a DOI, is a scholarly periodical unless someone says otherwise.
    private static func kind(of attribution: Attribution) -> PublicationKind {
        if attribution.kind.isDeclaredAbsent { return .webpage }
        let part = attribution.periodical.value
        let isNumbered = part?.doi != nil || part?.volume != nil || part?.issue != nil
        return attribution.kind.value ?? (isNumbered ? .journal : .webpage)
    }

    /// The text's digest makes it; without one the article's place in the packet does.
    private static func controlNumber(of listed: DossierArticle) -> String {
        let digest = listed.article.textDigest.prefix(12)
        return "dsr-" + (digest.isEmpty ? listed.slug : String(digest))
    }
}

extension String {
    /// One line, as every format can hold it; `nil` when nothing is left.
    var catalogued: String? {
        let line = folded
        return line.isEmpty ? nil : line
    }
}

extension SubjectHeading {
    fileprivate var catalogued: SubjectHeading? {
        heading.catalogued.map {
            SubjectHeading($0, scheme: scheme?.catalogued, uri: uri?.catalogued)
        }
    }
}

extension Author {
    fileprivate var catalogued: Author? {
        guard let name = name.catalogued else { return nil }
        return Author(name: name, kind: kind, fileAs: fileAs.catalogued)
    }
}
