import ArticleModel

/// How the articles of a packet are cited.
package struct CitationSettings: Sendable, Equatable {
    package var style = CitationStyle.Name.house
    package var language = CitationLanguage.packet

    package init() {}
}

/// The language that citations speak.
package enum CitationLanguage: Sendable, Equatable {
    case packet
    /// Each article's own; the packet's where there are no terms in that one.
    case article
    /// A BCP 47 tag that there are terms for.
    case tag(String)

    /// - Returns: `nil` for a word that is neither `packet` nor `article` nor a language with terms.
    package init?(_ word: String) {
        switch word {
        case "packet": self = .packet
        case "article": self = .article
        default:
            guard CitationTerms.words(in: word) != nil else { return nil }
            self = .tag(word)
        }
    }

    /// What may be written.
    package static let allowed = ["packet", "article"] + CitationTerms.all.map(\.labels.language)
}
