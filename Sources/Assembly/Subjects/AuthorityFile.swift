package import ArticleModel

/// The subject headings an editor may assign, with the words that lead to them: a small authority
/// file.
package struct AuthorityFile: Sendable, Equatable {
    /// A heading and its place among the others.
    package struct Entry: Sendable, Equatable {
        package var heading: SubjectHeading
        /// Words that are not headings themselves: "see".
        package var usedFor: [String] = []
        /// Headings that this one is part of, and those beside it: "see also".
        package var broader: [String] = []
        package var related: [String] = []
        /// Of the file, counted from 1.
        package var line: Int
    }

    /// What a word means in the file.
    package enum Meaning: Sendable, Equatable {
        case heading(SubjectHeading)
        /// A variant of the heading.
        case variant(of: SubjectHeading)
    }

    package var entries: [Entry]
    private let meanings: [String: Meaning]

    package init(entries: [Entry]) {
        self.entries = entries
        let variants = entries.flatMap { entry in
            entry.usedFor.map { (Self.key($0), Meaning.variant(of: entry.heading)) }
        }
        let headings = entries.map { (Self.key($0.heading.heading), Meaning.heading($0.heading)) }
        meanings = Dictionary(headings + variants, uniquingKeysWith: { first, _ in first })
    }

    /// Capitals and doubled spaces aside.
    package func meaning(of word: String) -> Meaning? { meanings[Self.key(word)] }

    /// The heading or the variant that is most like a word.
    package func nearest(to word: String) -> String? {
        word.nearest(among: entries.flatMap { [$0.heading.heading] + $0.usedFor })
    }

    static func key(_ word: String) -> String {
        word.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension AuthorityFile.Meaning {
    package var heading: SubjectHeading {
        switch self {
        case .heading(let heading), .variant(let heading): heading
        }
    }
}
