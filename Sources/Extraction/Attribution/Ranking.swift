package import ArticleModel

/// Chooses among the claims for each field, and keeps all of them.
///
/// The lower rank of the origin wins; of one rank the value that more origins give, then the one
/// that was found first. Two values are the same when `Folding` makes them so, two dates when they
/// name the same day. The editor's word stands before everything.
package enum Ranking {
    package static func attribution(
        from claims: [Claim], editing: Editing, capture: Capture
    ) -> Attribution {
        var attribution = Attribution()
        attribution.captured = capture.date
        let urls = claims.candidates { if case .url(let url) = $0 { url } else { nil } }
        attribution.url = field(urls, editing.url) { WebAddress($0)?.identity ?? $0 }
        let address = attribution.url.value.flatMap { WebAddress($0) }
        attribution.site = site(claims, address, editing)
        let names = SiteNames(attribution.site.candidates.map(\.value), address: address)
        attribution.title = title(claims, names, editing)
        attribution.authors = authors(claims, names, editing)
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
        _ claims: [Claim], _ names: SiteNames, _ editing: Editing
    ) -> Field<String> {
        let written = claims.candidates { if case .title(let title) = $0 { title } else { nil } }
        let cleaning = TitleCleaning(site: names, titles: written.map(\.value))
        let candidates = written.map { candidate in
            var cleaned = candidate
            cleaned.value = cleaning.cleaned(candidate.value)
            return cleaned
        }
        return field(
            candidates, editing.title, key: Folding.key, isWeak: cleaning.isIncomplete)
    }

    /// A site that signs with its own name is no author while somebody else signs too.
    private static func authors(
        _ claims: [Claim], _ names: SiteNames, _ editing: Editing
    ) -> Field<[Author]> {
        let candidates = claims.candidates {
            if case .authors(let authors) = $0 { names.corporate(authors) } else { nil }
        }
        return field(
            candidates, editing.authors.map { PersonNames.edited($0) },
            key: { $0.map { Folding.letters($0.name) }.sorted().joined(separator: ";") },
            isWeak: { authors in authors.allSatisfy { names.contains($0.name) } })
    }

    /// A day that the page writes in its own zone stands before the same night in Greenwich's, and a
    /// day before the month it is in.
    private static func published(
        _ claims: [Claim], _ address: WebAddress?, _ editing: Editing
    ) -> Field<PartialDate> {
        var candidates = claims.candidates {
            if case .published(let date) = $0 { date } else { nil }
        }
        if let address, let date = address.date {
            candidates.append(Candidate(value: date, origin: .urlPath, evidence: address.text))
        }
        let local = candidates.filter { $0.value.time?.offset != 0 }.map(\.value)
        return field(
            candidates, editing.date, key: \.dayDescription,
            isWeak: { date in
                date.time?.offset == 0 && local.contains { $0.isNight(of: date) }
                    || candidates.contains { $0.value.isMorePrecise(than: date) }
            })
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
        attribution.description = field(
            claims.candidates { if case .description(let text) = $0 { text } else { nil } },
            .unsaid, key: Folding.key)
        attribution.periodical = field(
            claims.candidates { if case .periodical(let part) = $0 { part } else { nil } },
            .unsaid, key: \.description)
        attribution.kind = field([], editing.kind, key: \.rawValue)
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
    fileprivate mutating func apply(_ statement: Editing.Statement<Value>) {
        switch statement {
        case .unsaid: break
        case .none: isDeclaredAbsent = true
        case .value(let value):
            candidates.insert(
                Candidate(value: value, origin: .manifest, evidence: "\(value)"), at: 0)
        }
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
    /// The claims for one field, as candidates.
    fileprivate func candidates<Value>(
        _ value: (Claim.Value) -> Value?
    ) -> [Candidate<Value>] {
        compactMap { claim in
            value(claim.value).map {
                Candidate(
                    value: $0, origin: claim.origin, evidence: claim.evidence, line: claim.line)
            }
        }
    }
}
