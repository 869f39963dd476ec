/// The article that a title begins with and is not filed under: `The`, `Ei`, `L’`.
enum InitialArticle {
    /// How many characters of a title to leave out of account in filing, opening punctuation and the
    /// space after the article included; 0 when it begins with no article. A bracket or a quotation
    /// mark may stand before the article; the language is the primary subtag of BCP 47.
    static func length(in title: String, language: String?) -> Int {
        guard let articles = language.flatMap({ byLanguage[$0] }) else { return 0 }
        let opening = title.prefix { !$0.isLetter && !$0.isNumber && !"'’".contains($0) }
        let rest = title.dropFirst(opening.count).lowercased().replacing("’", with: "'")
        guard let article = articles.first(where: { rest.hasPrefix($0) }) else { return 0 }
        let length = opening.count + article.count
        return length < title.count && length < 10 ? length : 0
    }

    /// Source: MARC 21 Format for Bibliographic Data, appendix F, nominative forms. Left out is the
    /// Scandinavian `det`, which begins headlines as a pronoun far more often. An elided article has
    /// no space after it.
    private static let byLanguage: [String: [String]] = [
        "af": ["die ", "'n "],
        "ca": ["el ", "la ", "els ", "les ", "l'", "un ", "una "],
        "cy": ["y ", "yr "],
        "da": ["den ", "de ", "en ", "et "],
        "de": ["der ", "die ", "das ", "ein ", "eine "],
        "el": ["ο ", "η ", "το ", "οι ", "τα ", "ένας ", "μια ", "ένα "],
        "en": ["the ", "a ", "an "],
        "es": ["el ", "la ", "los ", "las ", "lo ", "un ", "una "],
        "fr": ["le ", "la ", "les ", "l'", "un ", "une "],
        "ga": ["an ", "na "],
        "hu": ["a ", "az ", "egy "],
        "it": ["il ", "lo ", "la ", "i ", "gli ", "le ", "l'", "un ", "uno ", "una ", "un'"],
        "nb": ["den ", "de ", "en ", "ei ", "et "],
        "nl": ["de ", "het ", "een ", "'t ", "'n "],
        "nn": ["den ", "dei ", "ein ", "ei ", "eit "],
        "no": ["den ", "de ", "en ", "ei ", "et "],
        "pt": ["o ", "a ", "os ", "as ", "um ", "uma "],
        "ro": ["un ", "o "],
        "sv": ["den ", "de ", "en ", "ett "],
    ]
}
