import ArticleModel

/// Turns the pieces of a style into the citation of one work.
struct CitationRenderer {
    let terms: CitationTerms
    let dates: CitationDates
    let pageRange: PageRange
    let work: CitedWork

    /// - Returns: nothing for a piece that has nothing to say.
    func text(of part: CitationPart) -> CitationText {
        switch part {
        case .words(let words): CitationText(words, saysSomething: false)
        case .term(let term, let isCapitalised):
            CitationText(words(term, isCapitalised), saysSomething: false)
        case .statement(let term, let isCapitalised): CitationText(words(term, isCapitalised))
        case .group(let parts, let joint, let before, let after):
            group(parts.map(text), joint: joint, before: before, after: after)
        case .first(let parts):
            parts.lazy.map(text).first { !$0.isEmpty } ?? CitationText()
        case .when(let condition, let part, let otherwise):
            condition.holds(for: work) ? text(of: part) : otherwise.map(text) ?? CitationText()
        case .italic(let part): text(of: part).inItalics
        case .fact(let fact): text(of: fact)
        }
    }

    private func words(_ term: CitationTerms.Term, _ isCapitalised: Bool) -> String {
        let words = terms[keyPath: term]
        return isCapitalised ? words.capitalisingFirst : words
    }

    private func group(
        _ texts: [CitationText], joint: String, before: String, after: String
    ) -> CitationText {
        guard texts.contains(where: \.saysSomething) else { return CitationText() }
        var whole = CitationText(before)
        for (position, text) in texts.filter({ !$0.isEmpty }).enumerated() {
            if position > 0 { whole.append(punctuation: joint, in: terms) }
            whole.append(text)
        }
        whole.append(punctuation: after, in: terms)
        return whole
    }
}

extension CitationRenderer {
    private func text(of fact: CitationPart.Fact) -> CitationText {
        switch fact {
        case .names(let form): NameRenderer(form: form, terms: terms).text(of: work.names)
        case .title(let form): title(form)
        case .container(let isItalic, let isHeadline):
            CitationText(
                set(work.container ?? "", isHeadline: isHeadline, marks: terms.quotes),
                isItalic: isItalic)
        case .published(let form): date(work.published, as: form)
        case .accessed: date(work.accessed, as: .full)
        case .address: work.doi.map { address("https://doi.org/" + $0) } ?? url
        case .url: url
        case .doi: CitationText(work.doi ?? "")
        case .volume: CitationText(work.volume ?? "")
        case .issue: CitationText(work.issue ?? "")
        case .page: CitationText(pages)
        case .labelledPage:
            CitationText(pages.isEmpty ? "" : (isOnePage ? terms.page : terms.pages) + " " + pages)
        case .edition: CitationText(edition)
        case .editionName: CitationText((work.edition ?? "").capitalisingFirst)
        case .section: CitationText(work.section ?? "")
        case .number: CitationText(String(work.number))
        case .yearLetter: CitationText(work.yearLetter)
        }
    }

    private func title(_ form: TitleForm) -> CitationText {
        guard !work.isTitleSupplied else { return CitationText("[\(work.title.isolated)]") }
        let isQuoted = form.setting == .quoted
        let words = set(
            work.title, isHeadline: form.isHeadline,
            marks: isQuoted ? terms.innerQuotes : terms.quotes)
        return isQuoted
            ? CitationText(terms.quotes.opening + words + terms.quotes.closing)
            : CitationText(words, isItalic: form.setting == .italic)
    }

    private func set(_ title: String, isHeadline: Bool, marks: QuotationMarks) -> String {
        let isEnglish = work.language.flatMap(Labels.words)?.language == "en"
        return (isHeadline && isEnglish ? HeadlineCase.set(title) : title)
            .requoted(with: marks).isolated
    }

    private func date(_ date: PartialDate?, as form: DateForm) -> CitationText {
        CitationText(date.flatMap { dates.words(for: $0, as: form) } ?? "")
    }

    private var url: CitationText { work.url.map(address) ?? CitationText() }

    private func address(_ url: String) -> CitationText {
        CitationText(WebAddress(url)?.readable ?? url, url: url)
    }

    private var isOnePage: Bool { !(work.page ?? "").contains { ",-–".contains($0) } }

    private var pages: String {
        let pages = (work.page ?? "").replacing("–", with: "-").split(separator: "-")
        guard pages.count == 2 else { return pages.joined(separator: terms.pageRange) }
        return pages[0] + terms.pageRange + pageRange.last(of: pages[1], after: pages[0])
    }

    /// Without a second "edition" where the name has it.
    private var edition: String {
        guard let name = work.edition else { return "" }
        let hasWord = name.lowercased().contains(terms.edition.lowercased())
        return hasWord ? name : name + " " + terms.edition
    }
}

extension String {
    var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
