package import ArticleModel

/// The words and marks of citations in one language. Source: the locales of the Citation Style
/// Language, 1.0.2, save where `Tests/Citations/differences.py` says why not.
package struct CitationTerms: Sendable, Equatable {
    /// Which of the words is meant.
    typealias Term = any KeyPath<CitationTerms, String> & Sendable

    /// Months, dates and "and".
    package var labels: Labels
    /// Of a work without a year: `n.d.`
    var noDate: String
    /// Before a date: `accessed`, `zugegriffen am`.
    var accessed: String
    /// Before a colon and a date.
    var accessedLabel: String
    /// Before a date that `from` and an address follow.
    var retrieved: String
    var from: String
    var online: String
    /// Before a colon and an address.
    var availableAt: String
    var etAl: String
    var page: String
    var pages: String
    var pageRange: String
    var volume: String
    /// Before the number of an issue.
    var issue: String
    /// After the name of a newspaper's edition.
    var edition: String
    /// Before the name of a newspaper's section.
    var section: String
    /// January first.
    var shortMonths: [String]
    /// With the spaces that belong to them.
    var quotes: QuotationMarks
    var innerQuotes: QuotationMarks
    /// A full stop or a comma goes before the closing quotation mark.
    var punctuatesInsideQuotes = false

    package static let all: [CitationTerms] = [
        .english, .bokmal, .nynorsk, .danish, .swedish, .german, .french, .spanish,
    ]

    /// The terms in a language, or in the language it is a variety of.
    package static func words(in language: String) -> CitationTerms? {
        Labels.words(in: language).flatMap { labels in
            all.first { $0.labels.language == labels.language }
        }
    }
}

/// What stands before and after quoted words.
struct QuotationMarks: Sendable, Equatable {
    var opening: String
    var closing: String

    init(_ opening: String, _ closing: String) {
        self.opening = opening
        self.closing = closing
    }
}
