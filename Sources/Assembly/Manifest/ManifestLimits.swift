import ArticleModel

/// How large a manifest may be. Nesting is bounded by libyaml, at 1,000 levels.
package enum ManifestLimits {
    /// In bytes: room for some ten thousand articles.
    package static let bytes = 1_048_576
    /// References to an anchor. So few cannot multiply into more than some hundred copies of what
    /// they refer to, however they are nested.
    package static let aliases = 16

    /// - Throws: A `Diagnostic` naming the limit that is exceeded.
    static func check(_ text: String, file: String) throws(Diagnostic) {
        let size = text.utf8.count
        guard size <= bytes else { throw .manifestTooLarge(bytes: size, file: file) }
        let anchors = count(of: "&", in: text)
        guard anchors > 0, count(of: "*", in: text) > aliases else { return }
        throw .tooManyAliases(file: file)
    }

    /// How many words begin with a sign, as an anchor and an alias do.
    private static func count(of sign: Character, in text: String) -> Int {
        var count = 0
        var isStart = true
        for (character, next) in zip(text, text.dropFirst()) {
            if isStart, character == sign, next.isLetter || next.isNumber || "_-".contains(next) {
                count += 1
            }
            isStart = character.isWhitespace || "[{,:-?".contains(character)
        }
        return count
    }
}
