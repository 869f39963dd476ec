import Foundation

/// How a language sorts words: the alphabet of 26 letters, accents left aside, and the letters it
/// counts beyond them. The same everywhere, whatever locale data a system has.
struct Collation {
    /// Sorts like the words it was made from.
    struct Key: Comparable {
        fileprivate var weights: [Int]
        /// Decides between words that differ in accents and case only.
        fileprivate var text: String

        static func < (one: Key, other: Key) -> Bool {
            guard one.weights == other.weights else {
                return one.weights.lexicographicallyPrecedes(other.weights)
            }
            return one.text < other.text
        }
    }

    private let extraLetters: [Character: Int]

    init(language: String) {
        let primary = language.prefix { $0 != "-" }.lowercased()
        extraLetters = Self.tailorings.first { $0.languages.contains(primary) }?.weights ?? [:]
    }

    /// Signs and spaces before the first letter do not count.
    func key(for title: String) -> Key {
        let text = title.drop { !$0.isLetter && !$0.isNumber }
        return Key(weights: text.lowercased().flatMap(weights), text: title)
    }

    /// Spaces and signs come before digits, digits before Latin letters, other scripts last.
    private func weights(of character: Character) -> [Int] {
        if let weight = extraLetters[character] { return [weight] }
        let plain = Self.spelledOut[character] ?? Self.withoutAccents(character)
        return plain.unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "0"..."9": Int(scalar.value) * Self.step
            default:
                scalar.properties.isAlphabetic ? Int(scalar.value) * Self.step + Self.afterZ : 0
            }
        }
    }

    private static func withoutAccents(_ character: Character) -> String {
        guard !character.isASCII else { return String(character) }
        return String(character).folding(options: .diacriticInsensitive, locale: nil)
    }

    /// The distance between two letters: room for one in between.
    private static let step = 10
    private static let afterZ = Int(("z" as Unicode.Scalar).value) * step

    private static let spelledOut: [Character: String] = [
        "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ł": "l",
    ]

    /// Letters of their own, with the letter they follow and their place after it. Source: the
    /// collation data of CLDR.
    private static let tailorings: [(languages: Set<String>, weights: [Character: Int])] = [
        (
            ["da", "nb", "nn", "no"],
            ["æ": afterZ + 1, "ä": afterZ + 1, "ø": afterZ + 2, "ö": afterZ + 2, "å": afterZ + 3]
        ),
        (
            ["sv", "fi"],
            ["å": afterZ + 1, "ä": afterZ + 2, "æ": afterZ + 2, "ö": afterZ + 3, "ø": afterZ + 3]
        ),
        (["es"], ["ñ": Int(("n" as Unicode.Scalar).value) * step + 1]),
    ]
}
