import ArticleModel

/// A citation in the making: runs of text, joined as typographers join them, without a second full
/// stop after the first.
struct CitationText: Equatable {
    struct Run: Equatable {
        var text: String
        var isItalic = false
        var url: String?
    }

    private(set) var runs: [Run] = []
    /// More than terms and words between pieces.
    var saysSomething = false

    init() {}

    init(_ text: String, isItalic: Bool = false, url: String? = nil, saysSomething: Bool = true) {
        runs = text.isEmpty ? [] : [Run(text: text, isItalic: isItalic, url: url)]
        self.saysSomething = saysSomething && !text.isEmpty
    }

    var isEmpty: Bool { runs.isEmpty }
    var plain: String { runs.map(\.text).joined() }

    mutating func append(_ other: CitationText) {
        saysSomething = saysSomething || other.saysSomething
        for run in other.runs { append(run) }
    }

    private mutating func append(_ run: Run) {
        guard !run.text.isEmpty else { return }
        if let last = runs.last, last.isItalic == run.isItalic, last.url == run.url {
            runs[runs.count - 1].text += run.text
        } else {
            runs.append(run)
        }
    }

    var inItalics: CitationText {
        var text = self
        for index in text.runs.indices { text.runs[index].isItalic = true }
        return text
    }

    /// Adds what stands between pieces or after them; a full stop or a comma at its start gives
    /// way to the mark it would follow, or goes inside the quotation marks it would follow.
    mutating func append(punctuation: String, in terms: CitationTerms) {
        guard let mark = punctuation.first, ".,".contains(mark), let last = runs.last else {
            return append(Run(text: punctuation))
        }
        let closing = terms.quotes.closing
        let isQuoted = last.text.hasSuffix(closing)
        let words = isQuoted ? last.text.dropLast(closing.count) : last.text[...]
        let marks = Self.marks(before: mark, quoted: isQuoted, terms)
        if let end = words.last, marks.contains(end) {
            append(Run(text: String(punctuation.dropFirst())))
        } else if isQuoted, terms.punctuatesInsideQuotes {
            runs[runs.count - 1].text.removeLast(closing.count)
            append(Run(text: String(mark) + closing + punctuation.dropFirst()))
        } else {
            append(Run(text: punctuation))
        }
    }

    /// What makes a full stop or a comma needless.
    private static func marks(
        before mark: Character, quoted: Bool, _ terms: CitationTerms
    ) -> String {
        mark == "." ? ".?!" : quoted && terms.punctuatesInsideQuotes ? ".?!" : ","
    }

    /// The citation as the model has it.
    var inlines: [Inline] {
        runs.flatMap { run -> [Inline] in
            let content = run.text.isolatedInlines
            if let url = run.url {
                return [.link(Link(target: .external(url), content: content))]
            }
            return run.isItalic ? [.emphasis(content)] : content
        }
    }
}
