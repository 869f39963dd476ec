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
    package var tags: [String]
    package var abstract: String?
    package var rights: String?
    /// The compiler's own note.
    package var note: String?
    package var callNumber: String?
    /// Lower-case hexadecimal SHA-256 of the file, and of the body's text.
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

    /// As it is printed: in square brackets when it is supplied.
    package var printedTitle: String { titleIsSupplied ? "[\(title)]" : title }
}

extension CatalogueRecord {
    init(_ listed: DossierArticle, settings: CatalogueSettings) {
        let article = listed.article
        let attribution = article.attribution
        controlNumber = Self.controlNumber(of: listed)
        periodical = attribution.periodical.value ?? PeriodicalPart()
        kind = Self.kind(of: attribution)
        let given = attribution.title.value?.catalogued
        title = given ?? article.file.catalogued ?? listed.slug
        titleOrigin =
            given == nil
            ? .fileName
            : attribution.titleIsSupplied
                ? .openingWords
                : attribution.title.winner?.origin == .manifest ? .compiler : .source
        authors = (attribution.authors.value ?? []).compactMap(\.catalogued)
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
        sourceDigest = article.sourceDigest
        textDigest = article.textDigest
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

extension Author {
    fileprivate var catalogued: Author? {
        guard let name = name.catalogued else { return nil }
        return Author(name: name, kind: kind, fileAs: fileAs.catalogued)
    }
}
