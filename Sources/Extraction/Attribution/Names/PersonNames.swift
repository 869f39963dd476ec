import ArticleModel

/// Authors out of the text of a byline: `By Dr. Ada Lind and Ola Nordmann, Reuters`.
enum PersonNames {
    /// The authors that several values name together, each once. Where `isInverted`, a single comma
    /// divides a family name from a given name: `Lind, Ada`.
    static func authors(in texts: [String], isInverted: Bool = false) -> [Author] {
        var seen: Set<String> = []
        return texts.flatMap { authors(in: $0, isInverted: isInverted) }
            .filter { seen.insert(Folding.key($0.name)).inserted }
    }

    static func authors(
        in text: String, language: String? = nil, isInverted: Bool = false
    ) -> [Author] {
        let text = PlainWords.folded(text)
        guard text.utf8.count <= longestByline || text.count <= longestByline, !isAddress(text)
        else { return [] }
        let bare = BylineWord.remainder(of: text, language: language).map(String.init) ?? text
        let isName = text == bare && isPlaceholder(text)
        guard !isName else { return [] }
        return NameList.names(in: bare, isInverted: isInverted).compactMap(author)
    }

    /// The authors an editor names: each a name as it is, not divided and not judged.
    static func edited(_ names: [String]) -> [Author] {
        names.map { name in
            CorporateName.isCorporate(name)
                ? Author(name: name, kind: .corporate)
                : Author(name: name, fileAs: FilingName.filed(name))
        }
    }

    /// Whom the name of an account stands for, where the page says that it is one; `nil` for words of
    /// the interface and what is no single word.
    static func account(_ text: String) -> Author? {
        let name = PlainWords.folded(text)
        guard !name.contains(where: \.isWhitespace), NameShape.mayBeName(name),
            name.contains(where: \.isLetter), !isPlaceholder(name), !name.contains("@"),
            !InterfaceWord.isAmong([name[...]]), !NameShape.areInitials(name)
        else { return nil }
        return Author(name: name)
    }

    /// In characters. Source: the longest list of authors in the corpus has 260.
    private static let longestByline = 400

    private static func author(_ text: String) -> Author? {
        guard !isPlaceholder(text), !isAddress(text) else { return nil }
        if CorporateName.isCorporate(text) { return Author(name: text, kind: .corporate) }
        guard let name = PersonTitle.stripped(NameShape.spelledOut(text)),
            NameShape.mayBeName(name), !isPlaceholder(name), !NameShape.areInitials(name)
        else { return nil }
        return Author(name: name, fileAs: FilingName.filed(name))
    }

    private static func isAddress(_ text: String) -> Bool {
        guard text.utf8.contains(where: addressMarks.contains) else { return false }
        let folded = text.lowercased()
        return folded.hasPrefix("http:") || folded.hasPrefix("https:") || folded.hasPrefix("www.")
            || folded.hasPrefix("//") || folded.hasPrefix("/") || folded.holds("://")
            || HostName.isHost(folded)
    }

    /// Bytes of which an address has one at least.
    private static let addressMarks = ByteSet("./:")

    private static func isPlaceholder(_ text: String) -> Bool {
        Placeholder.isPlaceholder(text) || accounts.contains(Folding.key(text))
    }

    /// What systems call whoever saved the page. Source: the default accounts of WordPress, Joomla,
    /// Drupal, TYPO3 and Blogger.
    private static let accounts: Set<String> = [
        "admin", "administrator", "author", "autor", "auteur", "autore", "user", "root",
        "webmaster",
        "guest", "gast", "anonymous", "anonym", "anonymous user", "super user", "site admin",
        "wordpress", "test", "editor", "redaktør", "owner", "moderator", "system", "by", "von",
        "author name", "your name", "name", "firstname lastname", "wpadmin", "wp admin", "adm",
        "follow author", "view all posts", "more by this author", "all posts", "profile",
        "the author", "about the author", "contributor", "writer", "posted by", "written by",
        "read more", "see all", "more", "share", "follow", "comments", "co author", "co authors",
        "see full bio", "full bio", "page head extra author", "作者", "著者", "文", "記者", "content",
        "contributors", "authors", "autoren", "guest author", "gastautor", "user name", "username",
        "redirect", "webadmin", "siteadmin", "administrador", "administrateur", "amministratore",
    ]
}
