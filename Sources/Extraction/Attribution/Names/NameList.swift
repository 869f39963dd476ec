import ArticleModel

/// Divides the text of a byline into single names, and leaves out what is none of them: offices,
/// addresses, and the body a person works for.
enum NameList {
    static func names(in text: String, isInverted: Bool) -> [String] {
        let names = hardParts(of: text).flatMap { part in
            let bare = withoutAffiliation(part.trimmed.undoubled).trimmed
            return bare.isEmpty ? [] : softParts(of: bare, isInverted: isInverted)
        }.map(\.trimmed).filter { !$0.isEmpty && !$0.contains("@") || isHandle($0) }
        guard let first = names.first, !CorporateName.isCorporate(first) else { return names }
        return names.filter { !CorporateName.isCorporate($0) }
    }

    /// Marks that never stand inside a name.
    private static let dividers: Set<Character> = ["|", "·", "•", ";", "\n", "、", "；", "/", "／"]

    private static func hardParts(of text: String) -> [String] {
        text.split(whereSeparator: dividers.contains).map(String.init)
    }

    /// `Ada Lind (Reuters)`, `Ada Lind – Example News`, `Ada Lind for Reuters` lose what follows.
    private static func withoutAffiliation(_ text: String) -> String {
        var text = text
        if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open != text.startIndex {
            text = String(text[..<open])
        }
        let words = text.split(separator: " ")
        // `Center for Boats`: a body's name goes on.
        guard !words.prefix(1).contains(where: { CorporateName.isBody($0) }) else { return text }
        let end =
            words.indices.dropFirst().first { index in
                let word = words[index].lowercased()
                return dashes.contains(word)
                    || affiliations.contains(word)
                        && (index > 1 || CorporateName.isCorporate(String(words[0])))
            } ?? words.endIndex
        let named = words[..<end].filter { !$0.contains("@") }
        // A handle alone is a name; after a name it is where to find them.
        return (named.isEmpty ? words[..<end].filter { $0.first == "@" } : named)
            .joined(separator: " ")
    }

    private static let dashes: Set<String> = ["-", "–", "—"]

    /// Words after which a byline says for whom or where. After a single word they are part of a name:
    /// `Human in the Loop`.
    private static let affiliations: Set<String> = [
        "for", "in", "at", "from", "on", "via", "für", "pour",
    ]

    /// Divides at commas and at the words for "and", unless that would cut one name in two.
    private static func softParts(of text: String, isInverted: Bool) -> [String] {
        let first = text.prefix { $0 != " " }
        guard first.count == text.count || !CorporateName.isBody(first) else { return [text] }
        let parts = text.split(whereSeparator: { $0 == "," || $0 == "，" })
            .map { String($0).trimmed }.filter { !$0.isEmpty }
        // The address of a site with its town: `example.org, Bergen, Norway`.
        guard parts.count < 2 || !HostName.isHost(parts[0].lowercased()) else { return [] }
        if parts.count == 2, isOneName(parts[0], parts[1], isInverted: isInverted) {
            return [parts[1] + " " + parts[0]]
        }
        let named = parts.enumerated().filter { index, part in
            parts.count == 1 || !PersonTitle.isTitle(part) && !(index > 0 && isCredential(part))
        }.map(\.element)
        return joiningSuffixes(named).flatMap(conjuncts)
    }

    /// `DVM`, `F.R.C.P.`, `CEPF®` after a name: capitals that are nobody's.
    private static func isCredential(_ part: String) -> Bool {
        let letters = part.filter { $0 != "." && $0 != "®" && $0 != "-" }
        return (2...6).contains(letters.count)
            && letters.allSatisfy { $0.isASCII && $0.isUppercase }
    }

    /// Whether a comma divides a family name from a given name.
    private static func isOneName(_ family: String, _ given: String, isInverted: Bool) -> Bool {
        let isAlone = [family, given].allSatisfy { text in
            !text.lowercased().holds(" and ") && !PersonTitle.isTitle(text)
                && !CorporateName.isCorporate(text) && !suffixes.contains(text.lowercased())
        }
        guard isAlone else { return false }
        let familyWords = family.split(separator: " ").count
        let givenWords = given.split(separator: " ").count
        return isInverted ? familyWords <= 3 : familyWords == 1 && givenWords <= 2
    }

    private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

    private static func joiningSuffixes(_ parts: [String]) -> [String] {
        var joined: [String] = []
        for part in parts {
            if suffixes.contains(part.lowercased()), let last = joined.popLast() {
                joined.append(last + ", " + part)
            } else {
                joined.append(part)
            }
        }
        return joined
    }

    /// Words for "and" that divide any two names.
    private static let conjunctions: Set<String> = [
        "and", "und", "et", "og", "och", "en", "ja", "и", "with", "mit", "avec", "sowie", "con",
        "&amp;", "+", "i", "y", "e", "&",
    ]
    /// Those that also stand inside a name of the Iberian kind, or of a firm: they divide only
    /// where a whole name stands on both sides.
    private static let innerConjunctions: Set<String> = ["y", "e", "i", "&", "+"]

    private static func conjuncts(_ text: String) -> [String] {
        let words = text.split(separator: " ")
        var names: [String] = []
        var rest = words[...]
        for (index, word) in words.enumerated() where conjunctions.contains(word.lowercased()) {
            let (left, right) = (rest[..<index], rest[(index + 1)...])
            let isInner = innerConjunctions.contains(word.lowercased())
            let isWhole = left.count > 1 && right.count > 1
            if isInner, !isWhole, !left.isEmpty, !right.isEmpty { continue }
            if !left.isEmpty { names.append(left.joined(separator: " ")) }
            rest = right
        }
        guard rest.count < words.count else { return [text] }
        return rest.isEmpty ? names : names + [rest.joined(separator: " ")]
    }

    private static func isHandle(_ text: String) -> Bool {
        text.first == "@" && !text.contains(" ")
    }
}

extension String {
    /// Once what stands there twice, as a portrait's caption and the name beside it: `Ada LindAda Lind`.
    fileprivate var undoubled: String {
        let bytes = Array(utf8)
        let isDivided = bytes.count % 2 == 1 && bytes[bytes.count / 2] == 0x20
        guard bytes.count >= 2 * Self.shortestDoubled, bytes.count % 2 == 0 || isDivided else {
            return self
        }
        let half = bytes.prefix(bytes.count / 2)
        return half.elementsEqual(bytes.suffix(half.count))
            ? String(decoding: half, as: UTF8.self)
            : self
    }

    /// In bytes: shorter names repeat themselves: Bora Bora.
    private static let shortestDoubled = 7
}
