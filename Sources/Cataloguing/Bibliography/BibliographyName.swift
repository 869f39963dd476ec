import ArticleModel

/// Authors in a `.bib` file: `Vries, Anna de` as `de Vries, Anna`, bodies and single names in braces.
enum BibliographyName {
    /// - Returns: `nil` without authors.
    static func text(of authors: [Author], escape: (String) -> String) -> String? {
        guard !authors.isEmpty else { return nil }
        return authors.map { name(of: $0, escape: escape) }.joined(separator: " and ")
    }

    private static func name(of author: Author, escape: (String) -> String) -> String {
        switch AuthorName(author) {
        case .person(let family, let given, let particle, let suffix):
            [AuthorName.joined(particle, family), suffix, given].compactMap { $0 }
                .map { part($0, escape: escape) }.joined(separator: ", ")
        case .mononym(let name), .corporate(let name): "{\(escape(name))}"
        }
    }

    /// A comma or an “and” inside a part would split the name.
    private static func part(_ text: String, escape: (String) -> String) -> String {
        let isSplit =
            text.contains(",") || text.lowercased().split(separator: " ").contains("and")
        return isSplit ? "{\(escape(text))}" : escape(text)
    }
}
