/// A word, or a few, that stand before an author's name.
struct BylineWord: Sendable {
    /// Lower case, without a colon.
    let words: String
    /// BCP 47 primary subtags of the languages that use it so.
    let languages: Set<String>
    /// It is read only before a colon: `Text:`, `Foto` never.
    let needsColon: Bool

    private init(_ words: String, _ languages: Set<String>, needsColon: Bool = false) {
        self.words = words
        self.languages = languages
        self.needsColon = needsColon
    }

    /// Longest first, so that `written by` is met before `by`.
    ///
    /// Source: the bylines of the pages in the evaluation corpus, and of newspapers in the
    /// languages named.
    static let all: [BylineWord] = [
        BylineWord("by", ["en"]),
        BylineWord("view all posts by", ["en"]), BylineWord("all posts by", ["en"]),
        BylineWord("posts by", ["en"]), BylineWord("more by", ["en"]),
        BylineWord("written by", ["en"]), BylineWord("posted by", ["en"]),
        BylineWord("published by", ["en"]), BylineWord("submitted by", ["en"]),
        BylineWord("article by", ["en"]), BylineWord("story by", ["en"]),
        BylineWord("words by", ["en"]), BylineWord("text by", ["en"]),
        BylineWord("reported by", ["en"]), BylineWord("review by", ["en"]),
        BylineWord("created by", ["en"]), BylineWord("contributed by", ["en"]),
        BylineWord("authored by", ["en"]), BylineWord("author", ["en"], needsColon: true),
        BylineWord("authors", ["en"], needsColon: true),
        BylineWord("posted", ["en"], needsColon: true),
        BylineWord("words", ["en"], needsColon: true),
        BylineWord("story", ["en"], needsColon: true),
        BylineWord("writer", ["en"], needsColon: true),
        BylineWord("av", ["nb", "nn", "no", "sv"]),
        BylineWord("skrevet av", ["nb", "no"]), BylineWord("skrive av", ["nn", "no"]),
        BylineWord("publisert av", ["nb", "nn", "no"]), BylineWord("skriven av", ["sv", "nn"]),
        BylineWord("tekst", ["nb", "nn", "no", "da"], needsColon: true),
        BylineWord("journalist", ["nb", "nn", "no", "da", "sv"], needsColon: true),
        BylineWord("forfatter", ["nb", "no", "da"], needsColon: true),
        BylineWord("forfattar", ["nn"], needsColon: true),
        BylineWord("af", ["da"]), BylineWord("skrevet af", ["da"]),
        BylineWord("text", ["sv", "de", "en"], needsColon: true),
        BylineWord("von", ["de"]), BylineWord("ein beitrag von", ["de"]),
        BylineWord("geschrieben von", ["de"]), BylineWord("verfasst von", ["de"]),
        BylineWord("veröffentlicht von", ["de"]), BylineWord("erstellt von", ["de"]),
        BylineWord("ein artikel von", ["de"]), BylineWord("artikel von", ["de"]),
        BylineWord("ein gastbeitrag von", ["de"]), BylineWord("gastbeitrag von", ["de"]),
        BylineWord("autor", ["de", "es", "pt", "pl", "cs"], needsColon: true),
        BylineWord("autorin", ["de"], needsColon: true),
        BylineWord("autoren", ["de"], needsColon: true),
        BylineWord("verfasser", ["de"], needsColon: true),
        BylineWord("redaktion", ["de"], needsColon: true),
        BylineWord("par", ["fr"]), BylineWord("écrit par", ["fr"]),
        BylineWord("publié par", ["fr"]),
        BylineWord("rédigé par", ["fr"]), BylineWord("auteur", ["fr", "nl"], needsColon: true),
        BylineWord("propos recueillis par", ["fr"]), BylineWord("posté par", ["fr"]),
        BylineWord("por", ["es", "pt"]), BylineWord("escrito por", ["es", "pt"]),
        BylineWord("publicado por", ["es", "pt"]), BylineWord("postado por", ["pt"]),
        BylineWord("autora", ["es", "pt"], needsColon: true),
        BylineWord("di", ["it"]), BylineWord("a cura di", ["it"]), BylineWord("scritto da", ["it"]),
        BylineWord("pubblicato da", ["it"]), BylineWord("autore", ["it"], needsColon: true),
        BylineWord("door", ["nl"]), BylineWord("geschreven door", ["nl"]),
        BylineWord("tekst", ["nl", "pl"], needsColon: true),
        BylineWord("autorka", ["pl"], needsColon: true), BylineWord("napisał", ["pl"]),
        BylineWord("teksti", ["fi"], needsColon: true),
        BylineWord("kirjoittaja", ["fi"], needsColon: true),
        BylineWord("автор", ["ru"], needsColon: true),
        BylineWord("текст", ["ru"], needsColon: true),
        BylineWord("作者", ["zh", "ja"], needsColon: true),
        BylineWord("著者", ["ja"], needsColon: true),
        BylineWord("文", ["zh", "ja"], needsColon: true),
        BylineWord("記者", ["zh"], needsColon: true), BylineWord("记者", ["zh"], needsColon: true),
    ].sorted { $0.words.count > $1.words.count }

    /// What follows the word at the start of a text.
    ///
    /// - Parameter language: of the page; a word without colon counts only in its own languages,
    ///   or in any when the page has none. English is met everywhere.
    /// - Returns: `nil` when the text begins with no such word.
    static func remainder(of text: String, language: String?) -> Substring? {
        let first = text.prefix(longestFirst).prefix { !$0.isWhitespace && $0 != ":" && $0 != "：" }
        guard let words = byFirst[first.lowercased()] else { return nil }
        let primary = language.map(LanguageTag.primary)
        for word in words {
            guard let rest = word.remainder(of: text) else { continue }
            let hasColon = rest.first == ":" || rest.first == "："
            let isAtHome =
                primary.map(word.languages.contains) ?? true || word.languages.contains("en")
            guard hasColon || isAtHome && !word.needsColon else { continue }
            let name = rest.drop { $0 == ":" || $0 == "：" || $0.isWhitespace }
            return name.isEmpty ? nil : name
        }
        return nil
    }

    /// By the first of the words.
    private static let byFirst = Dictionary(grouping: all) { word in
        word.words.prefix { $0 != " " }.lowercased()
    }
    private static let longestFirst = (byFirst.keys.map(\.count).max() ?? 0) + 1

    private func remainder(of text: String) -> Substring? {
        let start = text.prefix(words.count)
        guard start.count == words.count, start.lowercased() == words else { return nil }
        let rest = text[start.endIndex...]
        guard let next = rest.first, next.isWhitespace || next == ":" || next == "：" else {
            return nil
        }
        return rest.drop(while: \.isWhitespace)
    }
}
