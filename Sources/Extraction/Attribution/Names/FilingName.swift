/// The name under which a person is filed: `Vries, Anna de`.
///
/// Source: the practice of the Dutch, German, Romance and Arabic catalogues in IFLA's "Names of
/// Persons" (1996): a particle in lower case is filed last; one with a capital begins the name.
enum FilingName {
    /// - Returns: the name itself for one word, or for a script that writes the family name first.
    static func filed(_ name: String) -> String {
        var words = name.split(separator: " ").map(String.init)
        guard words.count > 1, name.unicodeScalars.contains(where: hasCase) else { return name }
        var suffix = ""
        if let last = words.last, suffixes.contains(last.lowercased()), words.count > 2 {
            suffix = ", " + last
            words.removeLast()
            words[words.count - 1] = words[words.count - 1].trimmingComma
        }
        let start = familyName(in: words)
        var family = Array(words[start...])
        var given = Array(words[..<start])
        if let article = family[0].arabicArticle {
            family[0].removeFirst(article.count)
            given.append(article)
        }
        guard !given.isEmpty else { return name }
        return family.joined(separator: " ") + ", " + given.joined(separator: " ") + suffix
    }

    /// The first word of the family name: the last word of all, and what belongs to it.
    private static func familyName(in words: [String]) -> Int {
        var start = words.count - 1
        while start > 1, capitalParticles.contains(words[start - 1]) { start -= 1 }
        return start
    }

    private static func hasCase(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isCased }

    private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]

    private static let capitalParticles: Set<String> = [
        "De", "Di", "Da", "Del", "Della", "Dello", "Van", "Von", "Le", "La", "Du", "Des", "Den",
        "Der", "Ten", "Ter", "St.", "Saint", "Mac", "El", "Al", "Ben", "Bin", "Ibn", "Abu",
    ]
}

extension String {
    fileprivate var trimmingComma: String { hasSuffix(",") ? String(dropLast()) : self }

    /// `al-` of `al-Masri`.
    fileprivate var arabicArticle: String? {
        ["al-", "el-", "ad-", "ar-", "as-", "at-", "az-", "an-", "ash-"].first {
            hasPrefix($0) && count > $0.count
        }
    }
}
