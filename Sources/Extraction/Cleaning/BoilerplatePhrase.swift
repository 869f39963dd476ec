/// A phrase that sites put around their articles, in the words of the page's language.
package struct BoilerplatePhrase: Sendable, Equatable {
    package let words: String
    /// What it is, for the ledger.
    package let sentence: String
}

extension BoilerplatePhrase {
    /// The phrase a block consists of, or begins with where more may follow; `nil` for other text.
    /// The text is folded and lower case.
    package static func phrase(of text: String) -> BoilerplatePhrase? {
        let end = text.lastIndex { $0.isLetter }.map { text.index(after: $0) } ?? text.startIndex
        if let phrase = whole[String(text[..<end])] { return phrase }
        return openings.first { text.hasPrefix($0.words) }
    }

    /// Phrases that are a block by themselves, punctuation and numbers at the end aside.
    static let whole: [String: BoilerplatePhrase] = table(of: [
        (
            "share|share this|share this article|share this story|share on facebook|share on twitter|"
                + "tweet|email|print|del|del på facebook|del artikkelen|del saka|skriv ut|teilen|drucken|"
                + "partager|imprimer|compartir|condividi|delen|dela",
            "invites to share"
        ),
        (
            "leave a comment|leave a reply|post a comment|add a comment|add comment|comments|"
                + "no comments|reply|cancel reply|kommentarer|kommenter|legg igjen en kommentar|"
                + "kommentare|kommentar schreiben|kommentar hinterlassen|commentaires|"
                + "laisser un commentaire|comentarios|deja un comentario|commenti|reacties|"
                + "reageer|kommentera|skriv en kommentar",
            "invites to comment"
        ),
        (
            "read more|read also|continue reading|see also|more|more on this|related|"
                + "related articles|related posts|related stories|recommended|you may also like|"
                + "you might also like|les også|les meir|les mer|les saka|relaterte saker|mer om|"
                + "meir om|mehr lesen|weiterlesen|weitere artikel|lesen sie auch|mehr zum thema|"
                + "lire la suite|lire aussi|à lire aussi|leer más|leer también|ver más|"
                + "leggi anche|lees ook|lees meer|läs också|läs mer|læs også|læs mere",
            "points to other pages"
        ),
        (
            "advertisement|advertisements|advert|sponsored|sponsored content|annonse|annonsørinnhold|"
                + "reklame|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|annons|annonce|"
                + "continue reading the main story|story continues below advertisement|"
                + "article continues below|artikkelen fortsetter under annonsen",
            "is advertising"
        ),
        (
            "tags|tagged|filed under|categories|category|topics|emner|emneord|stikkord|schlagworte|"
                + "schlagwörter|themen|étiquettes|mots-clés|etiquetas|temas|trefwoorden|ämnen|"
                + "posted by|posted in|posted on|publisert|oppdatert",
            "labels the article’s data"
        ),
        (
            "subscribe|subscribe now|sign up|sign in|log in|login|register|newsletter|"
                + "sign up for our newsletter|abonner|logg inn|meld deg på|nyhetsbrev|anmelden|"
                + "registrieren|abonnieren|s’abonner|se connecter|suscríbete|iniciar sesión|"
                + "iscriviti|accedi|inloggen|logga in|log ind|tilmeld",
            "asks the reader to sign up"
        ),
        (
            "ekspandér faktaboks|ekspander faktaboks|vis mer|vis meir|vis flere|vis mindre|"
                + "lukk|expand|collapse|show more|show less|close|menu|skip to content|"
                + "skip to main content|hopp til innhold|hopp til innhald|zum inhalt springen|"
                + "aller au contenu|saltar al contenido|jump to navigation|jump to search|"
                + "back to top|til toppen|nach oben|mehr anzeigen|schließen|afficher plus|fermer",
            "is a button of the page"
        ),
        (
            "enable javascript|please enable javascript|javascript is disabled|"
                + "your browser does not support the video tag",
            "is a message of the browser"
        ),
    ])

    /// Beginnings after which anything may follow, in a short block.
    static let openings: [BoilerplatePhrase] = [
        ("leave a comment", "invites to comment"), ("posted by:", "labels the article’s data"),
        ("filed under:", "labels the article’s data"), ("tagged with", "labels the article’s data"),
        ("tags:", "labels the article’s data"), ("© ", "is a copyright notice"),
        ("copyright ©", "is a copyright notice"), ("all rights reserved", "is a copyright notice"),
        ("read more:", "points to other pages"), ("see also:", "points to other pages"),
        ("read also:", "points to other pages"), ("les også:", "points to other pages"),
        ("les meir:", "points to other pages"), ("les mer:", "points to other pages"),
        ("lesen sie auch:", "points to other pages"), ("mehr zum thema:", "points to other pages"),
        ("lire aussi", "points to other pages"), ("lees ook:", "points to other pages"),
        ("läs också:", "points to other pages"), ("læs også:", "points to other pages"),
        ("leggi anche", "points to other pages"), ("related:", "points to other pages"),
        ("follow us on", "invites to follow"), ("follow me on", "invites to follow"),
        ("we use cookies", "belongs to a cookie notice"),
        ("this site uses cookies", "belongs to a cookie notice"),
        ("vi bruker informasjonskapsler", "belongs to a cookie notice"),
        ("vi brukar informasjonskapslar", "belongs to a cookie notice"),
        ("please enable javascript", "is a message of the browser"),
        ("you need to enable javascript", "is a message of the browser"),
    ].map { BoilerplatePhrase(words: $0.0, sentence: $0.1) }

    private static func table(
        of groups: [(phrases: String, sentence: String)]
    ) -> [String: BoilerplatePhrase] {
        var table: [String: BoilerplatePhrase] = [:]
        for group in groups {
            for words in group.phrases.split(separator: "|").map(String.init) {
                table[words] = BoilerplatePhrase(words: words, sentence: group.sentence)
            }
        }
        return table
    }
}
