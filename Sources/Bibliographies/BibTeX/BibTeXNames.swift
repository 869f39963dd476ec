import ArticleModel

/// Names as BibTeX parts them. Source: Patashnik, “BibTeXing”, section 4; Markey, “Tame the BeaST”,
/// section 11.
enum BibTeXNames {
    /// What stands between `and` at the outermost level; `others` is nobody.
    static func authors(in field: String) -> [BibliographyEntry.Name] {
        split(field, at: { $0.lowercased() == "and" }).filter { $0 != ["others"] }.compactMap(
            author)
    }

    /// `First von Last`, `von Last, First` or `von Last, Jr, First`; a name in braces is a body's.
    private static func author(_ words: [String]) -> BibliographyEntry.Name? {
        if words.count == 1, let word = words.first, word.hasPrefix("{"), word.hasSuffix("}") {
            return CatalogueNames.body(LaTeXText.text(of: word))
        }
        let parts = split(words)
        guard let first = parts.first else { return nil }
        guard parts.count > 1 else { return natural(first) }
        let (particle, family) = particles(first)
        return CatalogueNames.person(
            family: read(family), given: read(parts[parts.count - 1]), particle: read(particle),
            suffix: parts.count > 2 ? read(parts[1]) : "")
    }

    private static func natural(_ words: [String]) -> BibliographyEntry.Name? {
        guard words.count > 1 else { return CatalogueNames.whole(read(words)) }
        let given = words.dropLast().prefix { !isParticle($0) }
        let (particle, family) = particles(Array(words[given.endIndex...]))
        return CatalogueNames.person(
            family: read(family), given: read(Array(given)), particle: read(particle))
    }

    /// Particles are words that begin in lower case.
    private static func particles(
        _ words: [String]
    ) -> (particle: [String], family: [String]) {
        let particle = Array(words.dropLast().prefix(while: isParticle))
        return (particle, Array(words.dropFirst(particle.count)))
    }

    private static func isParticle(_ word: String) -> Bool {
        !word.hasPrefix("{") && LaTeXText.text(of: word).first?.isLowercase ?? false
    }

    private static func read(_ words: [String]) -> String {
        LaTeXText.text(of: words.joined(separator: " "))
    }

    /// Words into parts at their commas.
    private static func split(_ words: [String]) -> [[String]] {
        words.reduce(into: [[]]) { parts, word in
            guard word.hasSuffix(","), !word.hasPrefix("{") || word.hasSuffix("},") else {
                parts[parts.count - 1].append(word)
                return
            }
            parts[parts.count - 1].append(String(word.dropLast()))
            parts.append([])
        }.filter { !$0.isEmpty }
    }

    /// Words at brace depth 0, in groups between those at which to split.
    private static func split(_ text: String, at isSeparator: (String) -> Bool) -> [[String]] {
        var groups: [[String]] = [[]]
        var word = ""
        var depth = 0
        for character in text + " " {
            if character.isWhitespace || character == "~", depth <= 0 {
                if isSeparator(word) {
                    groups.append([])
                } else if !word.isEmpty {
                    groups[groups.count - 1].append(word)
                }
                word = ""
                continue
            }
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            word.append(character)
            if character == ",", depth <= 0 {
                groups[groups.count - 1].append(word)
                word = ""
            }
        }
        return groups.filter { !$0.isEmpty }
    }
}
