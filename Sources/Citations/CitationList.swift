package import ArticleModel

/// Cites the works of one list, so that a citation in the text means one of them.
package struct CitationList: Sendable {
    private let style: CitationStyle
    private let language: CitationLanguage
    private let packetTerms: CitationTerms

    /// - Parameters:
    ///   - settings: style and language.
    ///   - labels: the packet's own words.
    package init(_ settings: CitationSettings = CitationSettings(), labels: Labels) {
        style = .named(settings.style)
        language = settings.language
        packetTerms = CitationTerms.words(in: labels.language) ?? .english
    }

    /// - Returns: one citation a work, in the order of the works.
    package func citations(of works: [CitedWork]) -> [Citation] {
        let lettered = style.lettersYears ? works.lettered(by: inTextKey) : works
        return lettered.map { work in
            let terms = terms(for: work)
            let citation = CitationWriter(style: style, terms: terms).citation(of: work)
            return terms.labels.language == packetTerms.labels.language
                ? citation : citation.said(in: terms.labels.language)
        }
    }

    /// The same of articles, each with what is known of its clipping.
    package func citations(of articles: [CleanArticle], clippings: [Clipping]) -> [Citation] {
        citations(
            of: zip(articles, clippings).enumerated().map { number, work in
                CitedWork(work.0, clipping: work.1, number: number + 1)
            })
    }

    private func terms(for work: CitedWork) -> CitationTerms {
        switch language {
        case .packet: packetTerms
        case .article: work.language.flatMap(CitationTerms.words) ?? packetTerms
        case .tag(let tag): CitationTerms.words(in: tag) ?? packetTerms
        }
    }

    private func inTextKey(_ work: CitedWork) -> String {
        CitationWriter(style: style, terms: packetTerms).citation(of: work).inText?.plainText ?? ""
    }
}

extension Citation {
    /// The citation as a passage in a language that is not the packet's.
    fileprivate func said(in language: String) -> Citation {
        func passage(_ words: [Inline]) -> [Inline] {
            [.passage(Passage(language: language, content: words))]
        }
        return Citation(
            reference: passage(reference), note: note.map(passage), inText: inText.map(passage))
    }
}
