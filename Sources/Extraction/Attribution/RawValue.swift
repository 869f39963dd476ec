import ArticleModel

/// What a page wrote for a field, before anyone knows whether it is a value of it.
struct RawValue {
    /// White space folded, entities resolved; none of them empty.
    let texts: [String]
    let dates: DateReader
    /// What a relative address follows.
    let base: WebAddress?
    /// A comma in a name divides the family name from the given name.
    var isInverted = false

    /// The longest lists of authors, of experiments in physics, have 5,000.
    private static let mostTexts = 10_000

    init(_ texts: [String], dates: DateReader, base: WebAddress?) {
        self.texts = texts.prefix(Self.mostTexts).map(PlainWords.words).filter { !$0.isEmpty }
        self.dates = dates
        self.base = base
    }

    /// - Returns: `nil` when it is no such value: a placeholder, an address where a name should
    ///   stand, a date that no calendar has.
    func typed(as field: ClaimField) -> Claim.Value? {
        guard let first = texts.first else { return nil }
        switch field {
        case .title: return Placeholder.isPlaceholder(first) ? nil : .title(first)
        case .authors: return authors.map { .authors($0) }
        case .contributors(let role): return authors.map { .contributors(role, $0) }
        case .site: return Placeholder.isPlaceholder(first) ? nil : .site(first)
        case .published: return dates.date(first).map { .published($0) }
        case .modified: return dates.date(first).map { .modified($0) }
        case .language: return LanguageTag.normalised(first).map { .language($0) }
        case .url: return address(first).map { .url($0.text) }
        case .section: return terms(texts).map { .section($0) }
        case .tags: return terms(texts.flatMap(Self.listed)).map { .tags($0) }
        case .rights: return .rights(first)
        case .description: return .description(first)
        }
    }

    private var authors: [Author]? {
        let authors = PersonNames.authors(in: texts, isInverted: isInverted)
        return authors.isEmpty ? nil : authors
    }

    /// On the web, absolute, without tracking.
    private func address(_ reference: String) -> WebAddress? {
        guard let address = WebAddress(reference, relativeTo: base), address.scheme == .web
        else { return nil }
        // A fragment names a part of the page (`#webpage` in a site's own JSON-LD), not the page;
        // in the addresses of some old sites it is the path.
        let isPart = address.fragment.map { !$0.hasPrefix("!") && !$0.hasPrefix("/") } ?? false
        return (isPart ? address.withoutFragment : address).untracked.address
    }

    /// Each term once.
    private func terms(_ texts: [String]) -> [String]? {
        var seen: Set<String> = []
        let terms = texts.filter {
            !Placeholder.isPlaceholder($0) && seen.insert(Folding.key($0)).inserted
        }
        return terms.isEmpty ? nil : terms
    }

    /// Keywords in one string stand between commas or semicolons.
    private static func listed(_ text: String) -> [String] {
        let separator: Character = text.holds(";" as Unicode.Scalar) ? ";" : ","
        return text.split(separator: separator).map { PlainWords.folded(String($0)) }
            .filter { !$0.isEmpty }
    }
}
