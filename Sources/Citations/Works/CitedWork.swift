package import ArticleModel

/// What a citation can say of an article; what is not known is `nil` or empty.
package struct CitedWork: Sendable {
    package var kind = PublicationKind.webpage
    package var names: [CitedName] = []
    /// Without square brackets.
    package var title: String
    /// No one gave the title: it stands in square brackets, without quotation marks or italics.
    package var isTitleSupplied = false
    /// The newspaper, the magazine or the site.
    package var container: String?
    package var published: PartialDate?
    /// When the page was seen: when it was saved.
    package var accessed: PartialDate?
    package var url: String?
    /// From `10.` on.
    package var doi: String?
    package var volume: String?
    package var issue: String?
    /// One page, or the first and the last.
    package var page: String?
    package var edition: String?
    package var section: String?
    /// BCP 47; decides whether a title is set with capitals.
    package var language: String?
    /// Counted from 1 in the list that the citation stands in.
    package var number = 1
    /// What tells works of the same names and year apart: `a`, `b`; see `YearLetters`.
    package var yearLetter = ""

    package init(title: String) { self.title = title }

    package init(_ article: CleanArticle, clipping: Clipping = Clipping(), number: Int = 1) {
        let attribution = article.attribution
        title = attribution.title.value.flatMap { $0.isEmpty ? nil : $0 } ?? article.file
        isTitleSupplied = article.hasSuppliedTitle
        kind = attribution.kind.value ?? .webpage
        names = (attribution.authors.value ?? []).map(CitedName.init)
        container = attribution.site.value
        published = attribution.published.value
        accessed = attribution.captured
        url = attribution.url.value
        let periodical = attribution.periodical.value
        (doi, volume, issue) = (periodical?.doi, periodical?.volume, periodical?.issue)
        page = clipping.page ?? periodical?.pages(joinedBy: "-")
        edition = clipping.edition
        section = attribution.section.value?.first
        language = attribution.language.value
        self.number = number
    }
}

extension CitedWork {
    /// What a rule of a style asks for.
    enum Field: Sendable {
        case names, container, published, accessed, url, doi, volume, issue
    }

    func has(_ field: Field) -> Bool {
        switch field {
        case .names: !names.isEmpty
        case .container: container != nil
        case .published: published != nil
        case .accessed: accessed != nil
        case .url: url != nil
        case .doi: doi != nil
        case .volume: volume != nil
        case .issue: issue != nil
        }
    }
}
