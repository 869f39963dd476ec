import ArticleModel

/// Tells the credit in a caption from the caption.
enum CaptionText {
    /// Words after which the maker or owner of a picture is named, lower case, with their colon.
    static let creditWords = [
        "foto:", "photo:", "photograph:", "photographs:", "picture:", "image:", "photo by",
        "credit:",
        "illustration:", "illustrasjon:", "grafikk:", "bild:", "bilde:", "fotos:", "quelle:",
        "crédit:", "crédit photo:", "foto/", "©",
    ]

    /// Splits before the last credit word that begins a line, a sentence or a run of its own.
    static func split(_ caption: [Inline]) -> (caption: [Inline], credit: [Inline]) {
        for index in caption.indices.reversed() {
            let words = [caption[index]].plainText
            let before = index == 0 ? nil : [caption[index - 1]].plainText.last { $0 != " " }
            if let position = creditStart(in: words, after: before) {
                return split(caption, at: index, words, position)
            }
        }
        return (caption, [])
    }

    /// The offset in characters at which a credit begins. What stands before the text, spaces
    /// aside, tells whether its first word may be one.
    static func creditStart(in text: String, after before: Character? = nil) -> Int? {
        let characters = Array(text.lowercased())
        guard characters.count == text.count else { return nil }
        for start in characters.indices.reversed()
        where isBoundary(characters, start, after: before) {
            if creditWords.contains(where: { characters[start...].starts(with: $0) }) {
                return start
            }
        }
        return nil
    }

    private static func isBoundary(
        _ text: [Character], _ start: Int, after before: Character?
    ) -> Bool {
        guard start > 0 else { return true }
        guard text[start - 1] == " " else { return "(/|\n".contains(text[start - 1]) }
        let last = text[..<(start - 1)].last ?? before
        return last.map { ".!?”»)…|–\n".contains($0) } ?? true
    }

    private static func split(
        _ caption: [Inline], at index: Int, _ words: String, _ position: Int
    ) -> (caption: [Inline], credit: [Inline]) {
        var before = Array(caption[..<index])
        var credit = Array(caption[index...])
        if position > 0 {
            guard case .text = caption[index] else { return (caption, []) }
            before.append(.text(String(words.prefix(position))))
            credit[0] = .text(String(words.dropFirst(position)))
        }
        before.trimEnd()
        return (before, credit)
    }
}
