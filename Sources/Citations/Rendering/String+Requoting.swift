extension String {
    /// The text with the quotation marks of another language, or with those that stand inside
    /// others. A mark without its fellow stays.
    func requoted(with marks: QuotationMarks) -> String {
        var text = self
        for (opening, closing) in Self.pairs {
            text = text.replacing(opening: opening, closing: closing, with: marks)
        }
        return text
    }

    /// English, typewriter's, and those of French, Norwegian and Spanish.
    private static let pairs: [(Character, Character)] = [("“", "”"), ("\"", "\""), ("«", "»")]

    private func replacing(
        opening: Character, closing: Character, with marks: QuotationMarks
    ) -> String {
        var result = ""
        var rest = self[...]
        while let start = rest.firstIndex(of: opening) {
            let inside = rest[rest.index(after: start)...]
            guard let end = inside.firstIndex(of: closing) else { break }
            let words = inside[..<end].drop(while: \.isWhitespace)
            result += rest[..<start] + marks.opening + String(words).trimmingEnd + marks.closing
            rest = inside[inside.index(after: end)...]
        }
        return result + rest
    }

    private var trimmingEnd: String {
        String(reversed().drop(while: \.isWhitespace).reversed())
    }
}
