import ArticleModel

/// A line that names people by what they did: `Text: Ada Lind, Foto: Ola Nord`.
struct CreditLine {
    /// What stands before the first credit: the byline, or nothing.
    let byline: String
    /// In their order: whom the line names for another part than writing.
    let credits: [(role: ArticleRole, authors: [Author])]

    init(_ text: String) {
        guard CreditWord.mayStand(in: text) else {
            (byline, credits) = (text, [])
            return
        }
        let words = text.split(whereSeparator: \.isWhitespace)
        let marks = words.indices.compactMap { index -> Mark? in
            guard let found = CreditWord.role(at: words[index...]),
                !Self.isAuthorsToo(words[..<index])
            else { return nil }
            return Mark(index: index, end: index + found.length, role: found.role)
        }
        byline = words[..<(marks.first?.index ?? words.endIndex)].joined(separator: " ")
        let ends = marks.dropFirst().map(\.index) + [words.endIndex]
        credits = zip(marks, ends).map { mark, end in
            let names = words[min(mark.end, end)..<end].joined(separator: " ")
            return (mark.role, PersonNames.authors(in: names))
        }
    }

    private struct Mark {
        let index: Int
        /// Of the words that name the role.
        let end: Int
        let role: ArticleRole
    }

    /// Whether the words before make the same person an author: `Text und Fotos:`, `Words and photos by`.
    private static func isAuthorsToo(_ words: ArraySlice<Substring>) -> Bool {
        guard let last = words.last, conjunctions.contains(last.lowercased()),
            let author = words.dropLast().last
        else { return false }
        return OtherRole.isAuthors(author.lowercased())
    }

    private static let conjunctions: Set<String> = [
        "and", "und", "og", "och", "et", "y", "e", "en", "i", "&", "+", "/",
    ]
}
