import ArticleModel

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
        BylineWord("by", ["en"]), BylineWord("this article was written by", ["en"]),
        BylineWord("this post was written by", ["en"]),
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
        BylineWord("interview", ["de", "en", "nl", "da"], needsColon: true),
        BylineWord("interview by", ["en"]), BylineWord("analysis by", ["en"]),
        BylineWord("opinion by", ["en"]), BylineWord("guest post by", ["en"]),
        BylineWord("contributors", ["en"], needsColon: true),
        BylineWord("contributor", ["en"], needsColon: true),
        BylineWord("reporter", ["en"], needsColon: true),
        BylineWord("interview von", ["de"]), BylineWord("eine analyse von", ["de"]),
        BylineWord("ein kommentar von", ["de"]), BylineWord("kommentar von", ["de"]),
        BylineWord("eine kolumne von", ["de"]), BylineWord("ein gastkommentar von", ["de"]),
        BylineWord("ein interview von", ["de"]), BylineWord("text von", ["de"]),
        BylineWord("autor/in", ["de"], needsColon: true),
        BylineWord("autor:in", ["de"]),
        BylineWord("tekst av", ["nb", "nn"]),
        BylineWord("foto og tekst", ["nb", "nn", "da"], needsColon: true),
        BylineWord("tekst og foto", ["nb", "nn", "da"], needsColon: true),
        BylineWord("journalister", ["nb", "da"], needsColon: true),
        BylineWord("text och foto", ["sv"], needsColon: true),
        BylineWord("publicerad av", ["sv"]), BylineWord("publiceret af", ["da"]),
        BylineWord("udgivet af", ["da"]), BylineWord("offentliggjort af", ["da"]),
        BylineWord("texte", ["fr"], needsColon: true), BylineWord("un texte de", ["fr"]),
        BylineWord("article de", ["fr"]),
        BylineWord("autrice", ["fr", "it"], needsColon: true),
        BylineWord("redactado por", ["es"]), BylineWord("una nota de", ["es"]),
        BylineWord("redactor", ["es"], needsColon: true),
        BylineWord("texto", ["es", "pt"], needsColon: true),
        BylineWord("redação", ["pt"], needsColon: true),
        BylineWord("per", ["ca"]), BylineWord("escrit per", ["ca"]),
        BylineWord("testo di", ["it"]), BylineWord("articolo di", ["it"]),
        BylineWord("auteurs", ["nl", "fr"], needsColon: true),
        BylineWord("autorzy", ["pl"], needsColon: true),
        BylineWord("autoři", ["cs"], needsColon: true),
        BylineWord("napsal", ["cs"]), BylineWord("napsala", ["cs"]),
        BylineWord("napísal", ["sk"]), BylineWord("autori", ["sk"], needsColon: true),
        BylineWord("szerző", ["hu"], needsColon: true),
        BylineWord("írta", ["hu"], needsColon: true),
        BylineWord("de", ["ro"]), BylineWord("autorul", ["ro"], needsColon: true),
        BylineWord("scris de", ["ro"]),
        BylineWord("piše", ["hr", "sl", "sr", "bs"], needsColon: true),
        BylineWord("napisao", ["hr", "sr", "bs"], needsColon: true),
        BylineWord("avtor", ["sl"], needsColon: true),
        BylineWord("пише", ["sr", "mk"], needsColon: true),
        BylineWord("автор", ["bg", "uk", "sr"], needsColon: true),
        BylineWord("от", ["bg"], needsColon: true),
        BylineWord("автори", ["uk", "bg"], needsColon: true),
        BylineWord("авторы", ["ru"], needsColon: true),
        BylineWord("του", ["el"]), BylineWord("της", ["el"]),
        BylineWord("γράφει ο", ["el"]), BylineWord("γράφει η", ["el"]),
        BylineWord("συντάκτης", ["el"], needsColon: true),
        BylineWord("yazan", ["tr"], needsColon: true),
        BylineWord("yazar", ["tr"], needsColon: true),
        BylineWord("haber", ["tr"], needsColon: true),
        BylineWord("kirjoittanut", ["fi"]), BylineWord("toimittaja", ["fi"], needsColon: true),
        BylineWord("autor", ["et"], needsColon: true),
        BylineWord("tekst", ["et"], needsColon: true),
        BylineWord("autors", ["lv"], needsColon: true),
        BylineWord("autorius", ["lt"], needsColon: true),
        BylineWord("höfundur", ["is"], needsColon: true), BylineWord("eftir", ["is"]),
        BylineWord("oleh", ["id", "ms"]), BylineWord("ditulis oleh", ["id", "ms"]),
        BylineWord("penulis", ["id"], needsColon: true), BylineWord("ni", ["fil", "tl"]),
        BylineWord("tác giả", ["vi"], needsColon: true), BylineWord("bởi", ["vi"]),
        BylineWord("โดย", ["th"]), BylineWord("ผู้เขียน", ["th"], needsColon: true),
        BylineWord("بقلم", ["ar"]), BylineWord("كتب", ["ar"], needsColon: true),
        BylineWord("الكاتب", ["ar"], needsColon: true),
        BylineWord("كتبت", ["ar"], needsColon: true),
        BylineWord("نویسنده", ["fa"], needsColon: true),
        BylineWord("מאת", ["he"]), BylineWord("כתב", ["he"], needsColon: true),
        BylineWord("द्वारा", ["hi"], needsColon: true), BylineWord("लेखक", ["hi"], needsColon: true),
        BylineWord("글", ["ko"], needsColon: true), BylineWord("기자", ["ko"], needsColon: true),
        BylineWord("取材・文", ["ja"], needsColon: true),
        BylineWord("執筆", ["ja"], needsColon: true), BylineWord("筆者", ["ja"], needsColon: true),
        BylineWord("撰文", ["zh"], needsColon: true),
        BylineWord("作者", ["zh", "ja"], needsColon: true),
        BylineWord("著者", ["ja"], needsColon: true),
        BylineWord("文", ["zh", "ja"], needsColon: true),
        BylineWord("記者", ["zh"], needsColon: true), BylineWord("记者", ["zh"], needsColon: true),
    ].sorted { $0.words.count > $1.words.count }

    /// What follows the word at the start of a text; `nil` when it begins with none.
    ///
    /// A word without a colon counts only in a page of its own language, or in one that has none
    /// where the word is not a name as well. English is met everywhere.
    static func remainder(of text: String, language: String?) -> Substring? {
        let first = text.prefix(longestFirst).prefix { !$0.isWhitespace && $0 != ":" && $0 != "：" }
        guard let words = byFirst[first.lowercased()] else { return nil }
        let primary = language.map(LanguageTag.primary)
        for word in words {
            guard let rest = word.remainder(of: text) else { continue }
            let hasColon = rest.first == ":" || rest.first == "："
            let name = rest.drop { $0 == ":" || $0 == "：" || $0.isWhitespace }
            guard hasColon || !word.needsColon && word.isAtHome(in: primary, before: name) else {
                continue
            }
            return name.isEmpty ? nil : name
        }
        return nil
    }

    /// Where the page has no language, a word that may begin a name counts before a whole name alone:
    /// `Von Ada Lind`, but `Von Lind` is someone.
    private func isAtHome(in primary: String?, before name: Substring = "") -> Bool {
        guard !languages.contains("en") else { return true }
        if let primary { return languages.contains(primary) }
        guard !Self.alsoNames.contains(words) else { return false }
        return !Self.mayBeginNames.contains(words) || Self.isWhole(name)
    }

    private static func isWhole(_ name: Substring) -> Bool {
        let words = name.split(separator: " ", maxSplits: 2)
        return words.count > 1 && words.prefix(2).allSatisfy { $0.first?.isUppercase ?? false }
    }

    /// Whether the text is a word for "by" and nothing else, in a page of its own language.
    static func isWord(_ text: String, language: String?) -> Bool {
        let bare = text.lowercased().filter { $0 != ":" }
        let primary = language.map(LanguageTag.primary)
        return byFirst[bare]?.contains {
            $0.words == bare && !$0.needsColon && $0.isAtHome(in: primary)
        } ?? false
    }

    /// Words that are given names, or begin family names, in other languages: Per Lind, Oleh Lind, Di
    /// Maria, De Vries.
    private static let alsoNames: Set<String> = ["per", "oleh", "di", "de", "ni", "af"]
    /// Words that stand for "by" more often, and begin names too: Von Lind, Door Lind.
    private static let mayBeginNames: Set<String> = ["von", "par", "por", "av", "door", "eftir"]

    /// Whether the text is such a word and nothing else: `Written by`, `Verfasst von`.
    static func isLabel(_ text: String) -> Bool {
        let bare = text.lowercased().filter { $0 != ":" }
        return all.contains { $0.words == bare && ($0.needsColon || bare.contains(" ")) }
    }

    /// Whether the text is such a label and can be no heading of a section, as `Words` can.
    static func isAuthorLabel(_ text: String) -> Bool {
        guard isLabel(text) else { return false }
        let folded = text.lowercased()
        return folded.holds(" " as Unicode.Scalar) || authorNouns.contains { folded.hasPrefix($0) }
    }

    /// Beginnings of the words for an author among those above.
    private static let authorNouns = [
        "author", "autor", "auteur", "autr", "avtor", "verfasser", "forfatt", "writer", "kirjoitt",
        "автор", "szerző", "συντάκ", "yazar", "höfundur", "penulis", "tác giả", "ผู้เขียน", "الكاتب",
        "نویسنده", "लेखक", "作者", "著者", "筆者",
    ]

    /// Whether the text begins with several words for "by", or with one before a colon.
    static func isPhrase(at text: String) -> Bool {
        let folded = text.prefix(longest).lowercased()
        return phrases.contains { folded.hasPrefix($0) }
    }

    /// Whether a phrase may begin with this word: a quick look.
    static func opensPhrase(_ word: String) -> Bool { openings.contains(word.lowercased()) }

    /// The beginnings of those words, and of every other.
    static let wordOpenings = WordOpenings(byFirst.keys)

    private static let phrases: [String] =
        all.filter { $0.words.contains(" ") }.map { $0.words + " " }
        + all.filter(\.needsColon).map { $0.words + ":" }
    private static let openings = Set(
        phrases.map { String($0.prefix { $0 != " " && $0 != ":" }) }
            + phrases.map { String($0.prefix { $0 != " " }) })
    private static let longest = (phrases.map(\.count).max() ?? 0)

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
