import ArticleModel

/// A title in a `.bib` file. Styles change the capitals of titles; braces protect those that carry
/// meaning.
enum BibliographyTitle {
    /// The title, each word written by `escape`.
    static func text(of record: CatalogueRecord, escape: (String) -> String) -> String {
        let title = record.printedTitle
        guard record.language?.primary == "en" else { return "{\(escape(title))}" }
        let words = title.split(separator: " ").map(String.init)
        let isSentence = isInSentenceCase(words)
        return words.enumerated().map { place, word in
            let isName = isSentence && place > 0 && startsWithCapital(word)
            return isName || hasInnerCapital(word) ? "{\(escape(word))}" : escape(word)
        }.joined(separator: " ")
    }

    /// `NRK`, `iPhone`, `harbournotes.example`: written so, not otherwise.
    private static func hasInnerCapital(_ word: String) -> Bool {
        let letters = word.drop { !$0.isLetter && !$0.isNumber }
        return letters.dropFirst().contains(where: \.isUppercase)
            || letters.split(separator: ".").count > 1
    }

    private static func startsWithCapital(_ word: String) -> Bool {
        word.first { $0.isLetter || $0.isNumber }?.isUppercase ?? false
    }

    /// Fewer than half of the longer words after the first have a capital: the others are names.
    private static func isInSentenceCase(_ words: [String]) -> Bool {
        let long = words.dropFirst().filter { $0.count > 3 }
        return long.count { startsWithCapital($0) } * 2 < long.count
    }
}
