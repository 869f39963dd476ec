import ArticleModel

/// BCP 47 language tags, as far as a book needs to understand them.
enum LanguageTag {
    /// The tag with hyphens, cut off before the first subtag that no such tag may hold; `nil` when
    /// even the language is none: `en_US` gives `en-US`, `C` gives `nil`.
    static func wellFormed(_ tag: String) -> String? {
        let subtags = tag.split { $0 == "-" || $0 == "_" }.map(String.init)
        guard let language = subtags.first, (2...3).contains(language.utf8.count),
            language.utf8.allSatisfy(isLetter)
        else { return nil }
        var kept = [language.lowercased()]
        var rank = Rank.language
        for subtag in subtags.dropFirst() {
            guard let next = Rank(of: subtag), next > rank else { break }
            kept.append(subtag)
            rank = next
        }
        return kept.joined(separator: "-")
    }

    /// The direction the language is written in: by its script where one is named, else by habit.
    static func direction(of tag: String) -> Direction {
        let subtags = tag.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
        if subtags.count > 1, Rank(of: subtags[1]) == .script {
            return rightToLeftScripts.contains(subtags[1]) ? .rightToLeft : .leftToRight
        }
        return rightToLeftLanguages.contains(subtags.first ?? "") ? .rightToLeft : .leftToRight
    }

    /// Source: the likely subtags of CLDR 46, languages whose script runs right to left.
    private static let rightToLeftLanguages: Set<String> = [
        "ar", "arc", "arz", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "ps",
        "sd", "syr", "ug", "ur", "yi",
    ]
    /// Source: the scripts of ISO 15924 that run right to left and are in use.
    private static let rightToLeftScripts: Set<String> = [
        "adlm", "arab", "hebr", "nkoo", "rohg", "samr", "syrc", "thaa",
    ]

    /// The subtags in the order BCP 47 wants them; one of each is enough for us.
    private enum Rank: Int, Comparable {
        case language, script, region, variant

        init?(of subtag: String) {
            let bytes = subtag.utf8
            guard bytes.allSatisfy({ isLetter($0) || isDigit($0) }) else { return nil }
            switch bytes.count {
            case 4 where bytes.allSatisfy(isLetter): self = .script
            case 2 where bytes.allSatisfy(isLetter), 3 where bytes.allSatisfy(isDigit):
                self = .region
            case 5...8,
                4 where bytes.first.map(isDigit) == true:
                self = .variant
            default: return nil
            }
        }

        static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
