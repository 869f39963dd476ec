/// Words by which a name in a byline is not the author's: who reviewed, edited, translated,
/// photographed or researched.
enum OtherRole {
    /// Beginnings of words, lower case. Source: the bylines of the corpus, and the credits of
    /// newspapers and health sites in the larger languages of `BylineWord`.
    private static let stems = [
        "reviewed", "edited", "fact", "verif", "translat", "researched", "contribution", "photo",
        "foto",
        "illustrat", "approved", "übersetz", "geprüft", "redigi", "überprüf", "oversat", "oversett",
        "omsett", "översatt", "granskad", "traduit", "traduzi", "traduc", "tradott", "tradui",
        "vertaald", "vertaling", "relu", "revisad", "revisat", "bilder", "bild", "grafik",
        "tłum", "zdjęci", "kuva", "perevod", "перев", "фото", "翻訳", "翻译", "撮影", "監修", "審査",
    ]

    /// Whether a word says that someone wrote.
    static func isAuthors(_ word: String) -> Bool { authors.contains(word) }

    /// Words that make the same person an author after all: `Written and photographed by`.
    private static let authors: Set<String> = [
        "written", "words", "text", "tekst", "texte", "texto",
    ]

    /// Whether the words before a name, in lower case, name another role than the author's.
    static func isAmong(_ lead: some Sequence<String>) -> Bool {
        var isOther = false
        for word in lead {
            if authors.contains(word) { return false }
            isOther = isOther || stems.contains { word.hasPrefix($0) }
        }
        return isOther
    }
}
