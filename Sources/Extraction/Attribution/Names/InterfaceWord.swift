/// Words of buttons and labels that stand where names do.
enum InterfaceWord {
    /// Whether one of the words is such, or the name of a month.
    static func isAmong(_ words: [Substring]) -> Bool {
        words.contains { word in
            let bare = word.lowercased().filter { $0.isLetter }
            return all.contains(bare)
                || MonthNames.month(bare, language: nil) != nil && bare != "may"
                    && bare != "jan" && bare != "april" && bare != "june" && bare != "august"
        }
    }

    /// Source: what stood in the byline elements of the corpus and was no name.
    private static let all: Set<String> = [
        "login", "log", "sign", "signup", "search", "share", "follow", "email", "mail", "published",
        "updated", "posted", "registered", "subscribe", "menu", "home", "comments", "comment",
        "reply", "read", "view", "see", "full", "bio", "profile", "introducing", "more", "last",
        "about", "contact", "join", "joined", "posts", "articles", "by", "kommentare", "teilen",
        "folgen", "twitter", "facebook", "linkedin", "instagram", "today", "yesterday",
        "ago", "min", "minutes", "edited", "reviewed", "written", "advertisement", "anzeige",
        "newsletter", "click", "here", "show", "hide", "all", "author", "authors", "autor",
        "member", "guest", "moderator", "credit", "photo", "image", "foto", "bild", "source",
        "quelle", "copyright", "print", "drucken", "download", "save", "artikel", "article", "next",
        "previous", "back", "sun", "mon", "tue", "wed", "thu", "fri", "sat", "sunday", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "biography", "website", "quick",
        "links", "threads", "topics", "advertiser", "disclosure", "disclaimer", "privacy", "terms",
        "related", "tags", "categories", "verified", "expert", "fact", "checked", "answers",
        "questions", "followers", "following", "contributor", "contributors", "translation",
        "übersetzung", "translated", "gesponserte", "inhalte", "sponsored", "content",
        "photographs", "fotos", "photos", "top", "new", "topic", "original", "poster", "location",
        "likes", "artikelübersicht", "übersicht", "autorenprofil", "profil",
    ]
}
