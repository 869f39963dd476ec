import ArticleModel

/// What a template left behind where a value should stand.
enum Placeholder {
    static func isPlaceholder(_ text: String) -> Bool {
        holdsMark(text) || isWord(text) || !hasWords(text)
    }

    private static func holdsMark(_ text: String) -> Bool {
        guard text.utf8.contains(where: openings.contains) else { return false }
        let folded = text.lowercased()
        return marks.contains { folded.holds($0) }
    }

    private static func isWord(_ text: String) -> Bool {
        text.utf8.count <= longestWord && words.contains(text.lowercased())
    }

    /// Whether there is a letter or a digit in it.
    private static func hasWords(_ text: String) -> Bool {
        text.utf8.contains { $0.isASCIILetter || $0.isDigit }
            || text.unicodeScalars.contains {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
    }

    /// Marks of template languages: Mustache and Liquid, shell and JavaScript, ERB and ASP, Angular
    /// bindings, WordPress SEO plugins.
    private static let marks = ["{{", "}}", "${", "<%", "%>", "%%", "[object ", "#author.", "{%"]
    /// The bytes with which a mark begins: most texts have none.
    private static let openings = ByteSet("{}$<%[#")

    private static let words: Set<String> = [
        "null", "undefined", "none", "n/a", "na", "nan", "false", "true", "unknown", "untitled",
        "no title", "default", "test", "todo", "tba", "tbd", "lorem ipsum", "unbekannt", "ukjent",
        "inconnu", "desconocido", "sconosciuto", "onbekend", "not set", "(not set)",
    ]
    /// In bytes.
    private static let longestWord = words.map(\.utf8.count).max() ?? 0
}
