/// A word in the `class` or `id` of an element that speaks for or against its text.
package struct NameToken: Sendable, Equatable {
    package let word: String
    /// In log-odds.
    package let weight: Double
    /// What the word tells, for the ledger.
    package let sentence: String
}

extension NameToken {
    /// Rows by word. Words are whole tokens of a name: `post-share__list` has `post`, `share` and
    /// `list`. Where several match, the heaviest counts.
    ///
    /// Source of the words: the name lists of trafilatura 2.3 (Apache-2.0), Readability 0.6
    /// (Apache-2.0) and resiliparse (Apache-2.0), as summed up in their documentation; weights
    /// estimated from how often text under such a name belongs to an article.
    package static let table: [String: NameToken] = Dictionary(
        uniqueKeysWithValues: groups.flatMap { group in
            group.words.split(separator: " ").map {
                (
                    String($0),
                    NameToken(word: String($0), weight: group.weight, sentence: group.sentence)
                )
            }
        })

    /// Words that tell the same, with their weight in log-odds.
    static let groups: [(words: String, weight: Double, sentence: String)] = [
        (
            "comment comments commentlist disqus respond reply replies kommentar kommentare kommentarer",
            -3.0, "stands among the comments"
        ),
        (
            "share sharing sharebar social socials addtoany addthis sharedaddy sosiale teilen partage",
            -3.5, "stands in a share bar"
        ),
        (
            "related recommended recommendations recirc outbrain taboola teaser teasers promo promos "
                + "readmore morelikethis similar trending popular mostread relaterte weitere",
            -3.0, "stands among teasers for other pages"
        ),
        (
            "nav navigation navbar navi menu submenu breadcrumb breadcrumbs pagination pager pagenav",
            -3.0, "stands in a menu"
        ),
        (
            "sidebar rail widget widgets secondary",
            -2.5, "stands in a side column"
        ),
        (
            "footer colophon copyright legal impressum",
            -2.5, "stands in a footer"
        ),
        (
            "masthead topbar toolbar skip skiplink",
            -2.5, "stands in the page’s header"
        ),
        (
            "cookie cookies consent gdpr cmp privacy onetrust",
            -4.0, "belongs to a cookie notice"
        ),
        (
            "newsletter subscribe subscription signup login signin paywall register abo nyhetsbrev",
            -3.0, "asks the reader to sign up"
        ),
        (
            "ad ads adslot advert advertisement advertising sponsor sponsored annonse reklame anzeige "
                + "werbung dfp adsense banner",
            -3.0, "is advertising"
        ),
        (
            "modal popup overlay lightbox tooltip dropdown",
            -2.5, "appears only on demand"
        ),
        (
            "tag tags taglist keywords topics catlinks",
            -2.5, "is a list of tags"
        ),
        (
            "byline author authors dateline postmeta entrymeta meta metadata timestamp posted "
                + "published bio authorbox vcard forfatter",
            -1.5, "tells about the article, not its story"
        ),
        (
            "print rating ratings vote votes likes stats counter hits",
            -2.0, "serves the site’s own functions"
        ),
        (
            "search searchform filter filters sort toc",
            -2.0, "serves to find things on the site"
        ),
        (
            "article articlebody story storybody entry body content maincontent bodytext articletext "
                + "posttext postcontent entrycontent brodtext artikkel artikel texte articulo prose",
            1.5, "stands in what the page calls its text"
        ),
    ]
}
