/// What a name may look like.
enum NameShape {
    /// In words and characters. Source: no author of the corpus has more.
    private static let mostWords = 7
    private static let mostCharacters = 70

    /// Whether metadata may call someone so: a name, a mononym, the name of an account.
    static func mayBeName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (1...mostWords).contains(words.count), (2...mostCharacters).contains(text.count),
            text.contains(where: \.isLetter), !isCutOpen(text),
            !text.contains(where: { ".!?…".contains($0) })
                || !endsLikeSentence(text)
        else { return false }
        return words.count == 1 || !text.contains(where: \.isNumber)
    }

    /// Whether a parenthesis has one end only, as when words for "and" inside it were taken to divide
    /// names.
    private static func isCutOpen(_ text: String) -> Bool {
        var open = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "(") { open += 1 }
            if byte == UInt8(ascii: ")") { open -= 1 }
        }
        return open != 0
    }

    /// Whether running text may be a name: every word a capital, an initial or a particle.
    static func looksLikeName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard mayBeName(text), (1...5).contains(words.count), !text.contains(where: \.isNumber)
        else { return false }
        let named = words.filter { !particles.contains($0.lowercased()) }
        return !named.isEmpty
            && named.allSatisfy { word in
                guard let first = word.first(where: \.isLetter) else { return false }
                return first.isUppercase || first.isUncased
            }
    }

    /// Whether it is the name of an account: one word with a mark or a digit inside, or without a
    /// capital in a script that has them.
    static func isAccount(_ name: String) -> Bool {
        guard !name.contains(where: \.isWhitespace) else { return false }
        return name.contains { "._@".contains($0) || $0.isNumber }
            || name.contains(where: \.isLowercase) && !name.contains(where: \.isUppercase)
    }

    /// Whether it is two capitals: the picture of someone who has none, or a paper's own abbreviation.
    static func areInitials(_ name: String) -> Bool {
        name.utf8.count == 2 && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
    }

    /// The name that an account of the usual kind is made of: `ada.lind`, as in an address of mail.
    static func spelledOut(_ account: String) -> String {
        guard account.utf8.contains(UInt8(ascii: ".")) else { return account }
        let parts = account.split(separator: ".", omittingEmptySubsequences: false)
        let isName =
            parts.count == 2
            && parts.allSatisfy { $0.count >= shortestPart && $0.allSatisfy(\.isLowercase) }
        guard isName else { return account }
        return parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// In characters: a shorter part is an abbreviation.
    private static let shortestPart = 3

    private static func endsLikeSentence(_ text: String) -> Bool {
        guard let last = text.last else { return false }
        return last == "!" || last == "?" || last == "…"
    }

    private static let particles: Set<String> = [
        "de", "van", "von", "der", "den", "la", "le", "du", "da", "di", "dos", "das", "do", "del",
        "della", "al", "el", "bin", "ibn", "af", "av", "zu", "zur", "ten", "ter", "y", "e", "i",
        "und", "and", "of", "the", "vom", "zum", "mac", "ben", "'t", "t", "op",
    ]
}

extension Character {
    /// Of a script without capitals.
    fileprivate var isUncased: Bool { isLetter && !isUppercase && !isLowercase }
}
