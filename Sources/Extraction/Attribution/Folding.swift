/// What is folded away when two values are compared: case, punctuation and symbols, quotation
/// marks of every kind, white space, and characters without width. Letters keep their accents.
enum Folding {
    /// Two values with the same key say the same.
    static func key(_ text: String) -> String {
        var key = String.UnicodeScalarView()
        var isGap = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                if isGap, !key.isEmpty { key.append(" ") }
                key.append(scalar)
                isGap = false
            } else if !scalar.properties.isDefaultIgnorableCodePoint {
                isGap = true
            }
        }
        return String(key)
    }

    /// The key without its gaps: `deepsea.example` and `Deep Sea Example` are one site.
    static func letters(_ text: String) -> String { key(text).filter { $0 != " " } }
}
