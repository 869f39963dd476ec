import ArticleModel

/// Whether the headings of an authority file agree with each other.
struct AuthorityCheck {
    let entries: [AuthorityFile.Entry]
    let file: String

    /// In the order of the lines.
    var errors: [Diagnostic] {
        (repeats + variants + strangers + cycles).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
    }

    /// The first entry of each name.
    private var named: [String: AuthorityFile.Entry] {
        Dictionary(
            entries.map { (AuthorityFile.key($0.heading.heading), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private var repeats: [Diagnostic] {
        let named = named
        return entries.compactMap { entry in
            let name = entry.heading.heading
            guard let first = named[AuthorityFile.key(name)], first.line != entry.line else {
                return nil
            }
            return .headingTwice(name, first: first.line, line: entry.line, in: file)
        }
    }

    /// A variant leads to one heading and is none.
    private var variants: [Diagnostic] {
        let named = named
        var leading: [String: AuthorityFile.Entry] = [:]
        var errors: [Diagnostic] = []
        for entry in entries {
            for variant in entry.usedFor {
                let key = AuthorityFile.key(variant)
                if let heading = named[key] {
                    errors.append(
                        .variantIsHeading(
                            variant, heading: heading.line, line: entry.line, in: file))
                } else if let other = leading[key], other.line != entry.line {
                    errors.append(
                        .variantOfTwo(
                            variant, first: other.heading.heading, line: entry.line, in: file))
                }
                leading[key] = leading[key] ?? entry
            }
        }
        return errors
    }

    /// Broader and related headings are headings of the file.
    private var strangers: [Diagnostic] {
        let named = named
        let names = entries.map(\.heading.heading)
        return entries.flatMap { entry in
            [(HeadingKey.broader, entry.broader), (.related, entry.related)].flatMap { key, words in
                words.filter { named[AuthorityFile.key($0)] == nil }.map { word in
                    Diagnostic.strangeHeading(
                        word, in: key, nearest: word.nearest(among: names), line: entry.line,
                        file: file)
                }
            }
        }
    }

    /// No heading is broader than itself; each circle is told once, at its first heading.
    private var cycles: [Diagnostic] {
        let named = named
        var done: Set<String> = []
        var errors: [Diagnostic] = []
        for entry in entries {
            var path: [String] = []
            follow(entry, in: named, path: &path, done: &done, errors: &errors)
        }
        return errors
    }

    /// Depth first; a list of a million headings in one line is cut by the size of the file.
    private func follow(
        _ entry: AuthorityFile.Entry, in named: [String: AuthorityFile.Entry],
        path: inout [String], done: inout Set<String>, errors: inout [Diagnostic]
    ) {
        let key = AuthorityFile.key(entry.heading.heading)
        if let start = path.firstIndex(of: key) {
            let names = path[start...].compactMap { named[$0]?.heading.heading }
            let lines = path[start...].compactMap { named[$0]?.line }
            errors.append(.broaderCycle(names, line: lines.min() ?? entry.line, in: file))
            return
        }
        guard !done.contains(key) else { return }
        path.append(key)
        for word in entry.broader {
            guard let broader = named[AuthorityFile.key(word)] else { continue }
            follow(broader, in: named, path: &path, done: &done, errors: &errors)
        }
        path.removeLast()
        done.insert(key)
    }
}
