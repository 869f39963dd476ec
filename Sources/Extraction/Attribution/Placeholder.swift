/// What a template left behind where a value should stand.
enum Placeholder {
    static func isPlaceholder(_ text: String) -> Bool {
        let folded = text.lowercased()
        return marks.contains { folded.contains($0) } || words.contains(folded)
            || !text.unicodeScalars.contains {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
            }
    }

    /// Marks of template languages: Mustache and Liquid, shell and JavaScript, ERB and ASP, Angular
    /// bindings, WordPress SEO plugins.
    private static let marks = ["{{", "}}", "${", "<%", "%>", "%%", "[object ", "#author.", "{%"]

    private static let words: Set<String> = [
        "null", "undefined", "none", "n/a", "na", "nan", "false", "true", "unknown", "untitled",
        "no title", "default", "test", "todo", "tba", "tbd", "lorem ipsum", "unbekannt", "ukjent",
        "inconnu", "desconocido", "sconosciuto", "onbekend", "not set", "(not set)",
    ]
}
