package import ArticleModel

/// One value that the page, or what stands around it, gives for one field of the attribution.
package struct Claim: Sendable, Equatable {
    package enum Value: Sendable, Equatable {
        case title(String)
        case authors([Author])
        case contributors(ArticleRole, [Author])
        case site(String)
        case published(PartialDate)
        case modified(PartialDate)
        case language(String)
        case url(String)
        case section([String])
        case tags([String])
        case rights(String)
        case description(String)
        case periodical(PeriodicalPart)
        case kind(PublicationKind)
    }

    package var value: Value
    package var origin: AttributionOrigin
    /// As it stands in the source: a line of text, `og:title`, a JSON member.
    package var evidence: String
    /// Of the file, counted from 1; `nil` for what is not in it.
    package var line: Int?
    /// The row of the page's table whose visible text says it; `nil` for what a reader of the page
    /// does not see.
    package var row: Int?

    package init(
        _ value: Value, origin: AttributionOrigin, evidence: String, line: Int? = nil,
        row: Int? = nil
    ) {
        self.value = value
        self.origin = origin
        self.evidence = evidence
        self.line = line
        self.row = row
    }
}

extension Claim {
    var isDate: Bool {
        switch value {
        case .published, .modified: true
        default: false
        }
    }
}
