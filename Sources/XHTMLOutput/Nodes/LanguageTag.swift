/// BCP 47 language tags, as EPUB checkers read them.
package enum LanguageTag {
    /// The tag with hyphens, cut off before the first subtag that no such tag may hold; `nil` when
    /// even the language is none: `en_US` gives `en-US`, `C` gives `nil`.
    package static func wellFormed(_ tag: String) -> String? {
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
            case 4 where bytes.first.map(isDigit) ?? false: self = .variant
            case 5...8: self = .variant
            default: return nil
            }
        }

        static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
