import ArticleModel

/// A field of the clipping slip, in the order of the card.
enum SlipField: String, CaseIterable {
    case paper, date, edition, page, section, headline, byline, subjects
    case callNumber, accession, clippedBy, clipped

    func label(in labels: Labels) -> String {
        switch self {
        case .paper: labels.publication
        case .date: labels.published
        case .edition: labels.edition
        case .page: labels.page
        case .section: labels.section
        case .headline: labels.headline
        case .byline: labels.by
        case .subjects: labels.subjects
        case .callNumber: labels.callNumber
        case .accession: labels.accession
        case .clippedBy: labels.clippedBy
        case .clipped: labels.clipped
        }
    }

    /// - Returns: `nil` for an empty field.
    func value(of article: DossierArticle, in labels: Labels) -> String? {
        let (attribution, clipping) = (article.article.attribution, article.clipping)
        switch self {
        case .paper: return attribution.site.value
        case .date: return attribution.published.value.map(labels.words(for:))
        case .edition: return clipping.edition
        case .page: return clipping.page ?? attribution.periodical.value?.pages(joinedBy: "–")
        case .section: return attribution.section.value.map { $0.joined(separator: ", ") }
        case .headline: return article.title
        case .byline: return labels.list(of: (attribution.authors.value ?? []).map(\.name))
        case .subjects: return Self.joined(article.subjects.map(\.heading))
        case .callNumber: return clipping.callNumber
        case .accession: return clipping.accession
        case .clippedBy: return clipping.clippedBy
        case .clipped: return (clipping.clipped ?? attribution.captured).map(labels.words(for:))
        }
    }

    /// Headings have commas in them.
    private static func joined(_ headings: [String]) -> String? {
        headings.isEmpty ? nil : headings.joined(separator: "; ")
    }

    /// What the field is, for whoever writes templates.
    var summary: String {
        switch self {
        case .paper: "The newspaper, the magazine or the site."
        case .date: "The date of publication in words."
        case .edition: "The newspaper’s edition, from the manifest."
        case .page: "The page it stood on, from the manifest or else the page’s metadata."
        case .section: "The newspaper’s section."
        case .headline: "The title; in square brackets when no one gave it."
        case .byline: "The authors: A, B and C."
        case .subjects: "The subject headings: A; B."
        case .callNumber: "The call number, from the manifest."
        case .accession: "The accession number, from the manifest."
        case .clippedBy: "Who clipped it, from the manifest."
        case .clipped: "When it was clipped, from the manifest, or else when the page was saved."
        }
    }
}
