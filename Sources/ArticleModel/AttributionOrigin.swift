/// Where a value of the attribution was found. The rank decides: the lowest wins.
package enum AttributionOrigin: String, Sendable, CaseIterable {
    case manifest
    case header
    case sidecar
    /// What a feed says of its entry.
    case feed
    /// What a read-later tool kept of a page.
    case export
    case capture
    case highwire
    /// The heading that the declared titles agree with.
    case mainHeading = "main-heading"
    case jsonLD = "json-ld"
    case microdata
    case rdfa
    case hEntry = "h-entry"
    case hCard = "hcard"
    case articleMeta = "article-meta"
    case openGraph = "open-graph"
    case dublinCore = "dublin-core"
    case plainMeta = "plain-meta"
    /// The head of a letter: who sent it, when, and about what.
    case mail
    case timeElement = "time-element"
    case byline
    case heading
    case titleElement = "title-element"
    case visibleDate = "visible-date"
    case declaredLanguage = "declared-language"
    case detection
    case link
    case breadcrumb
    case urlPath = "url-path"
    case permalink
    case host
    /// What a service for reading later took from the page.
    case readingList = "reading-list"
    case openingWords = "opening-words"

    /// From 0, the editor, to 13, supplied by us. Source: the table of section 5 of the design; and,
    /// for the main heading, the cataloguer's rule that a title is taken from the piece itself
    /// (ISBD A.2.1): of 1,114 articles people titled 43 more as the heading has it.
    package var rank: Int {
        switch self {
        case .manifest: 0
        case .header, .sidecar: 1
        case .capture: 2
        case .highwire, .mainHeading, .feed: 3
        case .jsonLD, .export: 4
        case .microdata, .rdfa, .hEntry, .hCard: 5
        case .articleMeta, .openGraph: 6
        case .dublinCore: 7
        case .plainMeta, .mail: 8
        case .timeElement, .declaredLanguage: 9
        case .byline, .heading, .titleElement, .link: 10
        case .visibleDate, .detection: 11
        case .urlPath, .permalink, .host, .breadcrumb, .readingList: 12
        case .openingWords: 13
        }
    }
}
