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
            if let position = creditStart(in: words, isFirst: index == 0) {
                return split(caption, at: index, words, position)
            }
        }
        return (caption, [])
    }

    /// The offset in characters at which a credit begins.
    static func creditStart(in text: String, isFirst: Bool) -> Int? {
        let characters = Array(text.lowercased())
        guard characters.count == text.count else { return nil }
        for start in characters.indices.reversed() where isBoundary(characters, start, isFirst) {
            if creditWords.contains(where: { characters[start...].starts(with: $0) }) {
                return start
            }
        }
        return nil
    }

    private static func isBoundary(_ text: [Character], _ start: Int, _ isFirst: Bool) -> Bool {
        guard start > 0 else { return true }
        guard text[start - 1] == " " else { return "(/|".contains(text[start - 1]) }
        let before = text[..<(start - 1)].last
        return before.map { ".!?”»)…|–".contains($0) } ?? true
    }

    private static func split(
        _ caption: [Inline], at index: Int, _ words: String, _ position: Int
    ) -> (caption: [Inline], credit: [Inline]) {
        guard position > 0, case .text = caption[index] else {
            var before = Array(caption[..<index])
            before.trimEnd()
            return position > 0 ? (caption, []) : (before, Array(caption[index...]))
        }
        var before = Array(caption[..<index]) + [.text(String(words.prefix(position)))]
        before.trimEnd()
        return (before, [.text(String(words.dropFirst(position)))] + caption[(index + 1)...])
    }
}
