/// Agencies, desks and other bodies that sign articles.
enum CorporateName {
    /// Whether a name, as it is read, is a body's.
    static func isCorporate(_ name: String) -> Bool {
        let key = Folding.key(name)
        guard !names.contains(key) else { return true }
        let words = key.split(separator: " ").map(String.init)
        return words.contains { bodies.contains($0) }
            || words.count > 1 && words.last.map(endings.contains) ?? false
    }

    /// Whether a word begins the name of a body: `Center for …`, `Institute of …`.
    static func isBody(_ word: some StringProtocol) -> Bool {
        let folded = word.lowercased()
        return bodies.contains(folded) || endings.contains(folded)
    }

    /// News agencies and desks that sign with one word or a name like a person's.
    /// Source: the members of the European Alliance of News Agencies, MINDS and the largest others.
    private static let names: Set<String> = [
        "reuters", "ap", "afp", "dpa", "ntb", "ansa", "efe", "apa", "sda", "keystone sda", "tt",
        "ritzau", "stt", "pap", "ctk", "čtk", "mti", "tass", "ria novosti", "xinhua", "kyodo",
        "yonhap", "pti", "ani", "ians", "pa", "pa media", "press association", "associated press",
        "the associated press", "agence france presse", "upi", "belga", "anp", "lusa", "hina",
        "sta", "bns", "epd", "kna", "sid", "afp dpa", "dpa afp", "dpa tmn", "bloomberg",
        "redaksjonen",
        "redaktionen", "die redaktion", "la rédaction", "la redaction", "redacción", "la redazione",
        "redactie", "staff", "the editors", "editors", "nrk", "nasa", "unesco", "unicef",
    ]

    /// A name with such a word is never a person's.
    private static let bodies: Set<String> = [
        "staff", "desk", "newsroom", "redaktion", "redaksjon", "redaksjonen", "redaktionen",
        "redactie", "redacción", "redaccion", "redazione", "rédaction", "redaktionsteam",
        "onlineredaktion", "agency", "agencies", "agencia", "agencias", "agence", "agentur",
        "agenturen", "team", "editorial", "editors", "correspondents", "contributors", "magazine",
        "magazin", "newspaper", "zeitung", "university", "universität", "université", "universidad",
        "universitetet", "institute", "institut", "ministry", "ministerium", "department",
        "committee", "association", "society", "foundation", "stiftung", "verein", "verlag", "inc",
        "ltd", "llc", "gmbh", "corp", "corporation", "company", "ag", "presse", "pressestelle",
        "pressemitteilung", "services", "solutions", "media", "group", "council", "union", "bureau",
        "network", "blog", "online", "club", "museum", "studio", "studios", "community", "office",
    ]

    /// Words that end a body's name and may begin a person's.
    private static let endings: Set<String> = [
        "news", "press", "post", "times", "tv", "radio", "nachrichten", "journal", "daily",
        "editor", "board", "center", "centre", "partners", "consulting", "systems", "software",
    ]
}
