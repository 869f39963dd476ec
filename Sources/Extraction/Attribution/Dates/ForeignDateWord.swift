/// Words by which a date is neither that of the publication nor that of a change: of an account, a
/// birth, an event.
enum ForeignDateWord {
    /// Beginnings of words, lower case. Source: the forums and profiles of the corpus, and the words
    /// of phpBB, vBulletin, Discourse and MyBB for them.
    private static let stems = [
        "join", "regist", "founded", "member", "born", "gebor", "birth", "expir", "beigetreten",
        "anmeld", "mitglied", "inscrit", "zarejestr", "lid", "født", "född", "fødd", "deadline",
        "medlem", "зарегистр", "termin",
    ]

    /// Whether the last words before a date, in lower case, hold such a word.
    static func isAmong(_ lead: [String]) -> Bool {
        lead.suffix(nearest).contains { word in stems.contains { word.hasPrefix($0) } }
    }

    /// In words: `Member since`, `Registriert seit`.
    private static let nearest = 2
}
