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

    /// No heading is broader than itself; each circle is told once, at its first line.
    private var cycles: [Diagnostic] {
        let named = named
        var done: Set<String> = []
        var errors: [Diagnostic] = []
        for entry in entries where !done.contains(AuthorityFile.key(entry.heading.heading)) {
            var trail = [Step(entry)]
            var places = [trail[0].key: 0]
            while var step = trail.popLast() {
                guard let word = step.waiting.popLast() else {
                    done.insert(step.key)
                    places[step.key] = nil
                    continue
                }
                trail.append(step)
                let key = AuthorityFile.key(word)
                if let start = places[key] {
                    errors.append(circle(of: trail[start...].map(\.entry)))
                } else if !done.contains(key), let broader = named[key] {
                    places[key] = trail.count
                    trail.append(Step(broader))
                }
            }
        }
        return errors
    }

    private func circle(of entries: [AuthorityFile.Entry]) -> Diagnostic {
        .broaderCycle(
            entries.map(\.heading.heading), line: entries.map(\.line).min() ?? 1, in: file)
    }
}

/// One heading on the way from a heading to ever broader ones.
private struct Step {
    var entry: AuthorityFile.Entry
    var key: String
    /// Broader headings not yet followed, the next one last.
    var waiting: [String]

    init(_ entry: AuthorityFile.Entry) {
        self.entry = entry
        key = AuthorityFile.key(entry.heading.heading)
        waiting = entry.broader.reversed()
    }
}
