import ArticleModel

/// Writes full citations, in a plain style after the Chicago Manual's bibliography entries:
///
///     Dahl, Anna, and Per Berg. “Old Boats.” *The Lake*, 17 June 2017. https://… Captured 3 May 2020.
///
/// What is not known is left out, or said to be missing where a reader would look for it. A title
/// that no one gave stands in square brackets, without quotation marks.
struct CitationWriter {
    let labels: Labels

    func citation(of article: CleanArticle) -> [Inline] {
        let attribution = article.attribution
        let authors = names(of: attribution.authors.value ?? [])
        let sentences: [[Inline]] = [
            authors.isEmpty ? [] : [.text(ended(authors))],
            [.text(title(of: article))],
            publication(of: attribution),
            address(of: attribution),
            attribution.captured.map { [.text("\(labels.captured) \(labels.words(for: $0)).")] }
                ?? [],
        ].filter { !$0.isEmpty }
        return Array(sentences.joined(separator: [.text(" ")])).merged
    }

    /// The first as it is filed, the others as they are read.
    private func names(of authors: [Author]) -> String {
        guard let first = authors.first else { return "" }
        let names = [first.fileAs] + authors.dropFirst().map(\.name)
        guard let last = names.last, names.count > 1 else { return first.fileAs }
        // An inverted name needs the comma in every language, a series only in English.
        let needsComma = names.count == 2 ? first.fileAs.contains(",") : labels.language == "en"
        let joint = (needsComma ? ", " : " ") + labels.and + " "
        return names.dropLast().joined(separator: ", ") + joint + last
    }

    /// In English the full stop goes before the quotation mark, elsewhere after it.
    private func title(of article: CleanArticle) -> String {
        let title = article.printedTitle
        guard !article.hasSuppliedTitle else { return title + "." }
        let isEnded = ".?!…".contains(title.last ?? " ")
        let stop = isEnded ? "" : "."
        return labels.language == "en"
            ? labels.openingQuote + title + stop + labels.closingQuote
            : labels.openingQuote + title + labels.closingQuote + "."
    }

    private func publication(of attribution: Attribution) -> [Inline] {
        let date = attribution.published.value.map(labels.words(for:)) ?? labels.noDate
        guard let site = attribution.site.value else { return [.text(ended(date))] }
        return [.emphasis([.text(site)]), .text(", " + ended(date))]
    }

    private func address(of attribution: Attribution) -> [Inline] {
        guard let url = attribution.url.value else { return [] }
        let readable = WebAddress(url)?.readable ?? url
        return [.link(Link(target: .external(url), content: [.text(readable)])), .text(".")]
    }

    private func ended(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
}

extension [Inline] {
    /// Neighbouring texts as one.
    fileprivate var merged: [Inline] {
        reduce(into: []) { merged, inline in
            if case .text(let words) = inline, case .text(let before) = merged.last {
                merged[merged.count - 1] = .text(before + words)
            } else {
                merged.append(inline)
            }
        }
    }
}
