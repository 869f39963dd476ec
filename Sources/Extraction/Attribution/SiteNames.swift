import ArticleModel

/// Everything by which the site of a page is known: the names it gives itself, and its host.
struct SiteNames: Sendable {
    /// As `Folding.letters` has them.
    private let keys: Set<String>

    /// From the names that the page gives its site, and its address.
    init(_ names: [String], address: WebAddress?) {
        var keys = Set(names.map(Folding.letters))
        if let host = address?.siteHost, !host.isEmpty {
            keys.insert(Folding.letters(host))
            keys.formUnion(Self.labels(of: host).map(Folding.letters))
        }
        self.keys = keys.filter { $0.count >= 2 }
    }

    /// `example` of `news.example.co.uk`, with and without what stands before it.
    private static func labels(of host: String) -> [String] {
        var labels = host.split(separator: ".").map(String.init)
        while labels.count > 1, let last = labels.last, last.count <= 3 || topLevels.contains(last)
        {
            labels.removeLast()
        }
        return [labels.joined(separator: "."), labels.last ?? host]
    }

    private static let topLevels: Set<String> = ["info", "blog", "news", "online", "gov", "museum"]

    /// Whether the words name the site: `The Example`, `Example.org`, `Example`.
    func contains(_ name: String) -> Bool {
        let key = Folding.letters(name)
        let bare = key.hasPrefix("the") ? String(key.dropFirst(3)) : key
        return !key.isEmpty
            && (keys.contains(key) || keys.contains(bare) || keys.contains("the" + key))
    }

    /// Whether the words, at the end of a title, are the site's: its name, its name with a word or two,
    /// or the name of a host: `Example Magazine`, `The Example Official Site`, `example.com`.
    func isSigned(_ words: String) -> Bool {
        guard !contains(words), !HostName.isHost(words.lowercased()) else { return true }
        let parts = Folding.key(words).split(separator: " ").map(String.init)
        guard parts.count <= Self.mostWords else { return false }
        return parts.contains { $0.count >= Self.shortestName && keys.contains($0) }
    }

    private static let mostWords = 4
    /// In characters.
    private static let shortestName = 4

    /// The same authors: those that are the site itself fall off where a person signs, and are
    /// marked as a body where none does.
    func corporate(_ authors: [Author]) -> [Author] {
        let others = authors.filter { !contains($0.name) }
        guard !others.contains(where: { $0.kind == .person }) else { return others }
        return authors.map { contains($0.name) ? Author(name: $0.name, kind: .corporate) : $0 }
    }
}
