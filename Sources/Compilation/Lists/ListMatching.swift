import ArticleModel

/// Which rows of the lists found an article, which found several, and which none.
struct ListMatching {
    /// Rows without an article, in the order of the lists.
    private(set) var wanted: [BibliographyEntry] = []
    private(set) var warnings: [Diagnostic] = []

    /// - Parameters:
    ///   - articles: in the order of the manifest.
    ///   - bibliography: the lists they were compiled with.
    init(of articles: [CleanArticle], in bibliography: Bibliography) {
        var matches: [BibliographyEntry.Place: [String]] = [:]
        var shared: [BibliographyEntry.Place] = []
        for article in articles {
            for listing in article.listings {
                matches[listing.place, default: []].append(article.file)
                if matches[listing.place]?.count == 2 { shared.append(listing.place) }
            }
            warnings += Self.repetitions(in: article)
        }
        wanted = bibliography.entries.filter { matches[$0.place] == nil }
        warnings += shared.map { .rowOfSeveral(matches[$0] ?? [], at: $0) }
    }

    /// Rows of one list that all belong to one article.
    private static func repetitions(in article: CleanArticle) -> [Diagnostic] {
        var first: [String: Int] = [:]
        return article.listings.compactMap { listing in
            let place = listing.place
            guard let line = first[place.list] else {
                first[place.list] = place.line
                return nil
            }
            return .repeatedRow(for: article.file, first: line, at: place)
        }
    }
}

extension Diagnostic {
    fileprivate static func rowOfSeveral(
        _ files: [String], at place: BibliographyEntry.Place
    ) -> Diagnostic {
        Diagnostic(
            "The row belongs to several articles: \(files.joined(separator: ", ")).",
            file: place.list, line: place.line,
            hint: "Name the one it means in its column “file”, or say otherwise in the manifest.",
            severity: .warning)
    }

    fileprivate static func repeatedRow(
        for file: String, first line: Int, at place: BibliographyEntry.Place
    ) -> Diagnostic {
        Diagnostic(
            "A second row for \(file), after line \(line); where they differ, the first counts.",
            file: place.list, line: place.line, hint: "Keep one of the two.", severity: .warning)
    }
}
