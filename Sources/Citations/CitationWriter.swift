package import ArticleModel

/// Cites works in one style and one language.
package struct CitationWriter: Sendable {
    private let style: CitationStyle
    private let terms: CitationTerms
    private let dates: CitationDates

    package init(style: CitationStyle, terms: CitationTerms) {
        self.style = style
        self.terms = terms
        dates = CitationDates(terms, english: style.englishDates)
    }

    /// Every way in which the style cites a work.
    package func citation(of work: CitedWork) -> Citation {
        let renderer = CitationRenderer(
            terms: terms, dates: dates, pageRange: style.pageRange, work: work)
        return Citation(
            reference: renderer.text(of: style.reference).inlines,
            note: style.note.map { renderer.text(of: $0).inlines },
            inText: style.inText.map { renderer.text(of: $0).inlines })
    }
}
