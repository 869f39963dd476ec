import DOM

/// What the names in `class` and `id` say of an element.
///
/// Source: the byline and date selectors of Readability 0.6, trafilatura 2.3, htmldate 1.9 and
/// Defuddle, and the classes of WordPress, Drupal, Ghost, Blogger and Discourse themes.
enum ClassWords {
    /// An element so called holds who wrote the article.
    static let byline = [
        "byline", "author", "autor", "auteur", "autore", "writer", "journalist", "verfasser",
        "redakteur", "forfatter", "författare", "contributor", "creator", "reporter", "posted-by",
        "postedby", "written-by",
    ]

    /// An element so called holds when it was published.
    static let date = [
        "published", "pubdate", "pub-date", "publish-date", "publication-date", "date", "datum",
        "fecha", "data-pub", "timestamp", "dateline", "posted-on", "postedon", "dato", "time",
    ]

    /// Inside an element so called stands what is not of this article.
    static let peripheral: Set<String> = [
        "comment", "comments", "commentlist", "disqus", "respond", "related", "sidebar", "footer",
        "recommended", "recommendations", "recommendation", "teaser", "teasers", "promo", "popular",
        "trending", "newsletter", "widget", "nav", "navigation", "menu", "cookie", "cookies",
        "breadcrumb", "breadcrumbs", "advertisement", "more-stories", "read-next", "readnext",
        "latest", "carousel", "reviews", "reply", "replies", "outbrain", "taboola", "upnext",
        "modal", "popup", "morefrom", "signup", "subscribe", "siblings", "pagination", "toolbar",
        "kommentare", "kommentar", "verwandt", "similar", "suggested", "dropdown", "megamenu",
    ]

    /// An element so called stands at a byline without being one.
    static let besideByline = [
        "bio", "avatar", "image", "img", "photo", "picture", "social", "follow", "count", "about",
        "description", "job", "role", "twitter", "email", "link-list", "share", "icon", "desc",
        "authority", "authoriz", "authoris", "authorit", "box", "card-list", "profile", "info-box",
    ]

    /// Whether an element may be a byline, a date or a card: a quick look at the bytes, in one pass.
    static func mayHoldClue(_ value: ArraySlice<UInt8>) -> Bool {
        value.indices.contains { start in
            stemsByLetter[Int(value[start] | 0x20)].contains { stem in
                value[start...].startsFolded(with: stem)
            }
        }
    }

    /// The shortest stems of the words above and of the microformats.
    private static let stems = [
        "aut", "byl", "writer", "written", "journalist", "verfasser", "redakt", "forfatt",
        "författ", "contribut", "creator", "reporter", "posted", "pub", "dat", "fecha", "time",
        "vcard", "h-card", "updated", "entry-title", "p-name", "breadcrumb",
    ]

    private static let stemsByLetter: [[[UInt8]]] = (0...255).map { letter in
        stems.map { Array($0.utf8) }.filter { $0.first.map(Int.init) == letter }
    }
}

extension ArraySlice<UInt8> {
    /// Whether it begins with the word, in whatever case; the word is in lower case.
    fileprivate func startsFolded(with word: [UInt8]) -> Bool {
        guard count >= word.count else { return false }
        return zip(self, word).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
}
