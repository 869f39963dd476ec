package import ArticleModel

extension Manifest {
    /// The headings that an article's own tags point to and the editor has not assigned. Tags are
    /// the page's words; only the editor makes them headings.
    package func headingHints(for article: CleanArticle) -> [Diagnostic] {
        guard let authority, let listed = articles.first(where: { $0.source.path == article.file })
        else { return [] }
        var seen = Set(listed.subjects)
        return (article.attribution.tags.value ?? []).compactMap { tag in
            guard let heading = authority.meaning(of: tag)?.heading,
                seen.insert(heading).inserted
            else { return nil }
            return .tagIsHeading(tag, heading: heading.heading, file: article.file)
        }
    }
}
