/// What someone did for an article besides writing it.
package enum ArticleRole: String, Sendable, CaseIterable {
    case translator, editor, illustrator, photographer

    /// Source: the MARC code list for relators.
    package var code: String {
        switch self {
        case .translator: "trl"
        case .editor: "edt"
        case .illustrator: "ill"
        case .photographer: "pht"
        }
    }
}

/// Someone who had a part in an article besides its authors.
package struct Contribution: Sendable, Equatable {
    package var author: Author
    package var role: ArticleRole

    package init(_ author: Author, _ role: ArticleRole) {
        self.author = author
        self.role = role
    }
}
