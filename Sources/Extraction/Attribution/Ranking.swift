package import ArticleModel

/// Chooses among the claims for each field, and keeps all of them.
///
/// The lower rank of the origin wins; of one rank the value that more origins give, then the one
/// that was found first. Authors and dates of publication are weighed by all that speaks for them
/// instead, for there the ranks alone are wrong too often, and what is not likely enough is not
/// printed. Two values are the same when `Folding` makes them so, two dates when they name the same
/// day. What a person wrote stands before everything.
package enum Ranking {
    package static func attribution(
        from claims: [Claim], editing: Editing, capture: Capture
    ) -> Attribution {
        var attribution = Attribution()
        let urls = claims.candidates { if case .url(let url) = $0 { url } else { nil } }
        // Sites that fill in their own address for a page's are more than front pages that name one.
        attribution.url = field(
            urls, editing.url, key: { WebAddress($0)?.identity ?? $0 },
            isWeak: { WebAddress($0)?.isFrontPage ?? true })
        let archived = attribution.url.candidates.lazy.compactMap { WebAddress($0.value)?.archived }
            .first
        // A copy in an archive says what the page said then, whenever the copy was saved.
        attribution.captured = archived?.captured ?? capture.date
        let address = attribution.url.value.flatMap { WebAddress($0) }
            .map { $0.archived?.original ?? $0 }
        attribution.site = site(claims, address, editing)
        let names = SiteNames(attribution.site.candidates.map(\.value), address: address)
        attribution.title = title(
            claims, names, isFrontPage: address?.isFrontPage ?? false, editing)
        attribution.authors = authors(claims, names, editing)
        for role in ArticleRole.allCases {
            attribution.contributors[role] = contributors(
                role, claims, names, authors: attribution.authors.value ?? [], editing)
        }
        attribution.published = published(claims, address, editing)
        attribution.modified = field(
            claims.candidates { if case .modified(let date) = $0 { date } else { nil } }, .unsaid,
            key: \.dayDescription)
        rankTerms(of: claims, into: &attribution, editing)
        return attribution
    }

    private static func site(
        _ claims: [Claim], _ address: WebAddress?, _ editing: Editing
    ) -> Field<String> {
        var candidates = claims.candidates { if case .site(let site) = $0 { site } else { nil } }
        if let address, !address.siteHost.isEmpty {
            candidates.append(
                Candidate(value: address.siteHost, origin: .host, evidence: address.text))
        }
        return field(candidates, editing.site, key: Folding.letters)
    }

    private static func title(
        _ claims: [Claim], _ names: SiteNames, isFrontPage: Bool, _ editing: Editing
    ) -> Field<String> {
        let written = claims.candidates { if case .title(let title) = $0 { title } else { nil } }
        let cleaning = TitleCleaning(
            site: names, titles: written.map(\.value), isFrontPage: isFrontPage)
        let candidates = written.map { candidate in
            var cleaned = candidate
            cleaned.value = cleaning.cleaned(candidate.value)
            return cleaned
        }
        return field(
            candidates, editing.title, key: Folding.key, isWeak: cleaning.isIncomplete)
    }

    private static func authors(
        _ claims: [Claim], _ names: SiteNames, _ editing: Editing
    ) -> Field<[Author]> {
        let candidates = spelledOut(
            claims.candidates {
                if case .authors(let authors) = $0 { names.corporate(authors) } else { nil }
            })
        let signs = AuthorSigns(candidates, site: names)
        return Weighing(candidates, by: .authors, key: nameKey).field(
            editing.authors.map { PersonNames.edited($0) }
        ) {
            signs.signs(of: $0, from: $1)
        }
    }

    /// A page that calls its author the editor too says nothing new, nor does one that calls its site
    /// so.
    private static func contributors(
        _ role: ArticleRole, _ claims: [Claim], _ names: SiteNames, authors: [Author],
        _ editing: Editing
    ) -> Field<[Author]> {
        let known = Set(authors.map { Folding.letters($0.name) })
        let candidates: [Candidate<[Author]>] = claims.candidates { value in
            if case .contributors(role, let people) = value { people } else { nil }
        }
        let told = candidates.filter { candidate in
            candidate.origin.rank <= AttributionOrigin.header.rank
                || !candidate.value.allSatisfy {
                    known.contains(Folding.letters($0.name)) || names.contains($0.name)
                }
        }
        return field(
            told, editing.contributors[role].map { PersonNames.edited($0) }, key: nameKey)
    }

    private static func nameKey(_ authors: [Author]) -> String {
        authors.map { Folding.letters($0.name) }.sorted().joined(separator: ";")
    }

    /// The account `adalind`, or `Ada` alone, is written `Ada Lind` where the page has both.
    private static func spelledOut(
        _ candidates: [Candidate<[Author]>]
    ) -> [Candidate<[Author]>] {
        let short = candidates.filter(\.isShort)
        guard !short.isEmpty, short.count < candidates.count else { return candidates }
        let whole = candidates.filter { !$0.isShort }
        let names = Dictionary(
            whole.map { (nameKey($0.value), $0.value) }, uniquingKeysWith: { first, _ in first })
        return candidates.map { candidate in
            var spelled = candidate
            spelled.value =
                names[nameKey(candidate.value)] ?? bearer(of: candidate.value, among: whole)
                ?? candidate.value
            return candidate.isShort ? spelled : candidate
        }
    }

    /// The only person of the candidates who has this given name.
    private static func bearer(
        of given: [Author], among candidates: [Candidate<[Author]>]
    ) -> [Author]? {
        guard given.count == 1, let name = given.first?.name else { return nil }
        let start = Folding.key(name) + " "
        let bearers = candidates.map(\.value).filter { authors in
            authors.count == 1
                && authors.allSatisfy { author in
                    author.kind == .person && Folding.key(author.name).hasPrefix(start)
                }
        }
        return Set(bearers.map(nameKey)).count == 1 ? bearers.first : nil
    }

    private static func published(
        _ claims: [Claim], _ address: WebAddress?, _ editing: Editing
    ) -> Field<PartialDate> {
        var candidates = claims.candidates {
            if case .published(let date) = $0 { date } else { nil }
        }
        if let address, let date = address.date {
            candidates.append(Candidate(value: date, origin: .urlPath, evidence: address.text))
        }
        candidates = Self.withDatesAsShown(candidates)
        let changes = claims.candidates {
            if case .modified(let date) = $0 { date } else { nil }
        }
        if candidates.allSatisfy({ DateSigns.remote.contains($0.origin) }) {
            candidates += changes.map(\.asLastChange)
        }
        let signs = DateSigns(candidates, changes: changes)
        return Weighing(candidates, by: .dates, key: \.dayDescription).field(editing.date) {
            signs.signs(of: $0, from: $1)
        }
    }

    /// `11/01/2019` shown where the metadata has 2019-11-01 is that day, whatever the language's order.
    private static func withDatesAsShown(
        _ candidates: [Candidate<PartialDate>]
    ) -> [Candidate<PartialDate>] {
        let days = Set(
            candidates.filter { $0.origin != .visibleDate }.map(\.value.dayDescription))
        return candidates.map { candidate in
            guard candidate.origin == .visibleDate, candidate.evidence.holds("/"),
                !days.contains(candidate.value.dayDescription),
                let other = candidate.value.withMonthAndDaySwapped,
                days.contains(other.dayDescription)
            else { return candidate }
            var shown = candidate
            shown.value = other
            return shown
        }
    }

    private static func rankTerms(
        of claims: [Claim], into attribution: inout Attribution, _ editing: Editing
    ) {
        attribution.language = field(
            claims.candidates { if case .language(let tag) = $0 { tag } else { nil } },
            editing.language, key: LanguageTag.primary)
        attribution.section = field(
            claims.candidates { if case .section(let names) = $0 { names } else { nil } },
            editing.section.map { [$0] }, key: key(of:))
        attribution.tags = field(
            claims.candidates { if case .tags(let names) = $0 { names } else { nil } },
            editing.tags, key: key(of:))
        attribution.rights = field(
            claims.candidates { if case .rights(let text) = $0 { text } else { nil } },
            editing.rights, key: Folding.key)
        attribution.kind = field(
            claims.candidates { if case .kind(let kind) = $0 { kind } else { nil } },
            editing.kind, key: \.rawValue)
        attribution.description = field(
            claims.candidates { if case .description(let text) = $0 { text } else { nil } },
            .unsaid, key: Folding.key)
        attribution.periodical = field(
            claims.candidates { if case .periodical(let part) = $0 { part } else { nil } },
            .unsaid, key: \.description)
    }

    private static func key(of terms: [String]) -> String {
        terms.map(Folding.key).sorted().joined(separator: ";")
    }
}

extension Ranking {
    /// The candidates in order, the editor's word before them. Values with the same `key` say the
    /// same; one that `isWeak` counts only where there is no other.
    private static func field<Value: Sendable & Equatable>(
        _ candidates: [Candidate<Value>], _ statement: Editing.Statement<Value>,
        key: (Value) -> String, isWeak: (Value) -> Bool = { _ in false }
    ) -> Field<Value> {
        let keys = candidates.map { key($0.value) }
        var origins: [String: Set<AttributionOrigin>] = [:]
        for (key, candidate) in zip(keys, candidates) {
            origins[key, default: []].insert(candidate.origin)
        }
        let standings = candidates.indices.map { index in
            Standing(
                isWeak: isWeak(candidates[index].value), rank: candidates[index].origin.rank,
                agreement: origins[keys[index]]?.count ?? 0, place: index)
        }
        var field = Field(candidates: standings.sorted().map { candidates[$0.place] })
        field.apply(statement)
        return field
    }

    /// What decides between two candidates, in this order.
    private struct Standing: Comparable {
        let isWeak: Bool
        let rank: Int
        /// Origins that say the same.
        let agreement: Int
        let place: Int

        static func < (a: Standing, b: Standing) -> Bool { a.order < b.order }

        private var order: (Int, Int, Int, Int) { (isWeak ? 1 : 0, rank, -agreement, place) }
    }
}

extension Field {
    /// Puts the editor's word first.
    mutating func apply(_ statement: Editing.Statement<Value>) {
        switch statement {
        case .unsaid: return
        case .none: isDeclaredAbsent = true
        case .value(let value):
            candidates.insert(
                Candidate(value: value, origin: .manifest, evidence: Self.words(for: value)), at: 0)
        }
        confidence = nil
        isUncertain = false
    }

    /// As an editor writes it.
    private static func words(for value: Value) -> String {
        switch value {
        case let authors as [Author]: authors.map(\.name).joined(separator: "; ")
        case let texts as [String]: texts.joined(separator: "; ")
        default: "\(value)"
        }
    }
}

extension Candidate<[Author]> {
    /// The name of an account, or one word.
    fileprivate var isShort: Bool {
        value.contains { NameShape.isAccount($0.name) }
            || value.count == 1 && value.allSatisfy { !$0.name.holds(" " as Unicode.Scalar) }
    }
}

extension Candidate<PartialDate> {
    /// A date of change that stands for the date of publication.
    fileprivate var asLastChange: Self {
        Candidate(value: value, origin: .lastChange, evidence: evidence, line: line)
    }
}

extension Editing.Statement {
    fileprivate func map<Other>(_ transform: (Value) -> Other) -> Editing.Statement<Other> {
        switch self {
        case .unsaid: .unsaid
        case .none: .none
        case .value(let value): .value(transform(value))
        }
    }
}

extension [Claim] {
    /// More claims for one field are not weighed: each is compared with every other.
    private static let mostCandidates = 2_000

    /// The claims for one field, as candidates.
    fileprivate func candidates<Value>(
        _ value: (Claim.Value) -> Value?
    ) -> [Candidate<Value>] {
        var candidates: [Candidate<Value>] = []
        for claim in self where candidates.count < Self.mostCandidates {
            guard let value = value(claim.value) else { continue }
            candidates.append(
                Candidate(
                    value: value, origin: claim.origin, evidence: claim.evidence, line: claim.line))
        }
        return candidates
    }
}
