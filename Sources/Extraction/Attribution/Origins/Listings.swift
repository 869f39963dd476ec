import ArticleModel

/// What lists of metadata and sidecars say of a page.
enum Listings {
    /// One entry, and how the page was found in it.
    struct Listing {
        let entry: BibliographyEntry
        /// By its file; else by its address, which then is nothing new.
        let isByFile: Bool
    }

    /// The entries for a page: those that name its file, then those with its address. The first of
    /// its addresses that a list knows counts.
    static func entries(
        in bibliography: Bibliography, for file: String, claims: [Claim], editing: Editing
    ) -> [Listing] {
        guard !bibliography.isEmpty else { return [] }
        let named = bibliography.entries(naming: file)
        let places = Set(named.map(\.place))
        let found =
            addresses(editing, named, claims).lazy.map(bibliography.entries(at:))
            .first { !$0.isEmpty } ?? []
        return named.map { Listing(entry: $0, isByFile: true) }
            + found.filter { !places.contains($0.place) }.map {
                Listing(entry: $0, isByFile: false)
            }
    }

    /// The likeliest first. What only a share link or a comment tells is left aside where the page
    /// itself has an address.
    private static func addresses(
        _ editing: Editing, _ named: [BibliographyEntry], _ claims: [Claim]
    ) -> [WebAddress] {
        var addresses: [String] = []
        if case .value(let url) = editing.url { addresses.append(url) }
        addresses += named.compactMap(\.url)
        let claimed = claims.compactMap { claim -> (url: String, rank: Int)? in
            if case .url(let url) = claim.value { (url, claim.origin.rank) } else { nil }
        }
        let sorted = claimed.enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }.map(\.element)
        let own = sorted.filter { $0.rank <= AttributionOrigin.link.rank }
        addresses += (own.isEmpty ? Array(sorted.prefix(1)) : own).map(\.url)
        return addresses.compactMap { WebAddress($0) }
    }

    static func claims(of listings: [Listing]) -> [Claim] {
        listings.flatMap { claims(of: $0.entry, isByFile: $0.isByFile) }
    }

    /// Tags are the person's own even where a program filled in the rest.
    private static func claims(of entry: BibliographyEntry, isByFile: Bool) -> [Claim] {
        let origin: AttributionOrigin = entry.isMachineMade ? .readingList : .sidecar
        var claims = Header.claims(of: entry.fields, origin: origin).filter { claim in
            if case .url = claim.value { isByFile } else { true }
        }
        if !entry.authors.isEmpty {
            claims.append(
                Claim(
                    .authors(entry.authors.map(author)), origin: origin,
                    evidence: entry.authors.map(\.text).joined(separator: "; "),
                    line: entry.place.line))
        }
        claims += ArticleRole.allCases.compactMap { contributors(of: entry, in: $0, origin) }
        if !entry.tags.isEmpty {
            claims.append(
                Claim(
                    .tags(entry.tags), origin: .sidecar,
                    evidence: entry.tags.joined(separator: "; "), line: entry.place.line))
        }
        return claims.map { located($0, in: entry.place.list) }
    }

    private static func contributors(
        of entry: BibliographyEntry, in role: ArticleRole, _ origin: AttributionOrigin
    ) -> Claim? {
        let names = entry.contributors[role]
        guard !names.isEmpty else { return nil }
        let evidence = "\(role.rawValue): " + names.map(\.text).joined(separator: "; ")
        return Claim(
            .contributors(role, names.map(author)), origin: origin, evidence: evidence,
            line: entry.place.line)
    }

    private static func author(_ name: BibliographyEntry.Name) -> Author {
        switch name {
        case .parted(let author): author
        case .whole(let text): PersonNames.edited([text]).first ?? Author(name: text)
        }
    }

    /// The line is the list's, not the page's: it stands in the evidence.
    private static func located(_ claim: Claim, in list: String) -> Claim {
        var claim = claim
        claim.evidence = "\(list):\(claim.line ?? 1): \(claim.evidence)"
        claim.line = nil
        return claim
    }

    /// When the person saved the page, where the file itself does not say; and the kind of
    /// publication that a bibliography files it under.
    static func supplement(_ attribution: inout Attribution, from entries: [BibliographyEntry]) {
        attribution.captured = attribution.captured ?? entries.lazy.compactMap(\.saved).first
        let kinds = entries.compactMap { entry in
            entry.kind.map {
                Candidate(
                    value: $0, origin: AttributionOrigin.sidecar,
                    evidence: "\(entry.place): \($0.rawValue)")
            }
        }
        let place = attribution.kind.candidates.firstIndex {
            $0.origin.rank > AttributionOrigin.sidecar.rank
        }
        attribution.kind.candidates.insert(
            contentsOf: kinds, at: place ?? attribution.kind.candidates.count)
    }
}
