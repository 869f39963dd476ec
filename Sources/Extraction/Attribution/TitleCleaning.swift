import ArticleModel

/// Takes the site's name, and a section's, off a title.
struct TitleCleaning: Sendable {
    let site: SiteNames
    /// `Folding.key` of every title the page gives, as written.
    private let keys: Set<String>
    /// The page is the site's front page: there the site's name is part of the title.
    private let isFrontPage: Bool

    init(site: SiteNames, titles: [String], isFrontPage: Bool = false) {
        self.site = site
        self.isFrontPage = isFrontPage
        keys = Set(titles.map(Folding.key))
    }

    private static let separators: [Character] = [
        "|", "-", "–", "—", "·", "•", "»", "«", "›", "‹", "~", "/", ">", "<", ":",
    ]

    /// The title without parts that name the site; and without others where what remains is a title
    /// that the page gives elsewhere.
    func cleaned(_ title: String) -> String {
        guard !isFrontPage else { return title }
        var segments = Self.segments(of: title)
        if let label = labelled(title) { return label }
        if let own = ownTitle(in: segments, of: title) { return own }
        while segments.count > 1, let last = segments.last, site.isSigned(last.words) {
            segments.removeLast()
        }
        while segments.count > 1, let first = segments.first, site.contains(first.words) {
            segments.removeFirst()
        }
        return Self.joined(segments)
    }

    /// Without a label that stands in the same heading, where the page gives the rest as a title:
    /// `Review The old ferry`.
    private func labelled(_ title: String) -> String? {
        let words = title.split(separator: " ")
        guard words.count > 2 else { return nil }
        return (1..<min(words.count - 1, Self.longestLabel + 1)).lazy
            .filter { start in !words[start].allSatisfy { Self.separators.contains($0) } }
            .map { words[$0...].joined(separator: " ") }
            .first { rest in
                let key = Folding.key(rest)
                return key.count >= Self.shortestLabelled && keys.contains(key)
            }
    }

    /// In words.
    private static let longestLabel = 3
    /// In characters: a shorter title may be the end of another by chance.
    private static let shortestLabelled = 20

    /// The longest run of parts, from either end, that is a title of its own.
    private func ownTitle(in segments: [Segment], of title: String) -> String? {
        let runs = (1..<max(1, segments.count)).reversed().flatMap { length in
            [Array(segments.prefix(length)), Array(segments.suffix(length))]
        }
        return runs.map(Self.joined).first { run in
            let key = Folding.key(run)
            return key.count >= Self.shortestTitle && keys.contains(key) && !site.contains(run)
        }
    }

    /// In characters. A shorter part is a section's name as easily as a title.
    private static let shortestTitle = 10

    /// Whether the value is no whole title: the site's own name, or cut off where another goes on.
    func isIncomplete(_ title: String) -> Bool {
        guard !site.contains(title), !isForeignWord(title) else { return true }
        guard title.hasSuffix("…") || title.hasSuffix("...") else { return false }
        let stem = Folding.key(title)
        return keys.contains { $0.count > stem.count && $0.hasPrefix(stem) }
    }

    /// Whether it is one short word that stands in no other title, where one of several words is given:
    /// a banner, or the name of a section.
    private func isForeignWord(_ title: String) -> Bool {
        let word = Folding.key(title)
        guard word.utf8.count <= Self.longestWord, !word.holds(" " as Unicode.Scalar) else {
            return false
        }
        let others = keys.subtracting([word])
        return others.contains { $0.utf8.count(where: { $0 == 0x20 }) >= Self.fewestSpaces }
            && !others.contains { isAkin($0, word) }
    }

    /// Whether the word stands in the other title, or one of that title's words in it.
    private func isAkin(_ other: String, _ word: String) -> Bool {
        other.holds(word)
            || other.split(separator: " ").contains {
                $0.utf8.count >= Self.shortestPart && word.holds(String($0))
            }
    }

    /// In bytes.
    private static let shortestPart = 5

    /// In bytes: in a script without spaces a short title has more.
    private static let longestWord = 15
    private static let fewestSpaces = 2

    /// A part of a title with the separator that stands before it.
    private struct Segment {
        var words: String
        var separator: String
    }

    /// Cuts at separators that stand free; a colon needs a space after it only.
    private static func segments(of title: String) -> [Segment] {
        var segments = [Segment(words: "", separator: "")]
        for word in title.split(separator: " ") {
            if word.allSatisfy({ separators.contains($0) }) {
                segments.append(Segment(words: "", separator: " \(word) "))
                continue
            }
            let last = segments.count - 1
            segments[last].words += (segments[last].words.isEmpty ? "" : " ") + word
            if word.hasSuffix(":") || word.hasSuffix("|") {
                let mark = segments[last].words.removeLast()
                segments.append(Segment(words: "", separator: "\(mark) "))
            }
        }
        return segments.filter { !$0.words.isEmpty }
    }

    private static func joined(_ segments: some Collection<Segment>) -> String {
        segments.enumerated().reduce(into: "") { title, part in
            title += (part.offset == 0 ? "" : part.element.separator) + part.element.words
        }
    }
}
