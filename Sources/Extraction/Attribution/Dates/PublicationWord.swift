/// Words by which a date is that of a publication.
enum PublicationWord {
    /// Beginnings of words, lower case. Source: the datelines of the corpus, and of newspapers in the
    /// languages of `BylineWord`.
    private static let stems = [
        "publi", "post", "issued", "written", "gepost", "released", "veröffentlich", "erschien",
        "erstellt",
        "eingestellt",
        "geschrieben", "verfasst", "skrev", "utgitt", "udgiv", "offentlig", "geplaatst", "gepubli",
        "geschreven", "pubbl", "inserito", "opublik", "dodano", "julkais", "lisätty", "vydán",
        "zveřejn", "objavljen", "objavlj", "közzét", "megjelen", "postat", "δημοσ", "опублік",
        "опублик", "публик", "објав", "yayın", "diterbitkan", "đăng", "نشر", "منتشر", "פורסם",
        "प्रकाशित", "เผยแพร่", "公開", "掲載", "投稿", "发布", "發布", "发表", "發表", "게시", "입력",
        "등록",
    ]
    private static let words: Set<String> = [
        "date", "datum", "dato", "data", "fecha", "дата", "päivämäärä", "dátum", "tarih", "wurde",
        "filed", "on", "ligne",
    ]

    /// Whether the last words before a date, in lower case, hold such a word.
    static func isAmong(_ lead: [String]) -> Bool {
        lead.suffix(nearest).contains { words.contains($0) || isVerb($0) }
    }

    /// Whether the word, in lower case, says that something was published.
    static func isVerb(_ word: String) -> Bool { stems.contains { word.hasPrefix($0) } }

    /// In words, as far as one stands from its date: `posted by Ada Lind on`.
    private static let nearest = 6
}
