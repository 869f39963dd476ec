/// What the words in the `class` or `id` of an element tell about its text.
package enum NameGroup: String, Sendable, CaseIterable {
    case comments, sharing, teasers, menu, side, footer, header, consent, signup, advertising,
        overlay, tags, attribution, functions, finding, content

    /// In a librarian's words, with the text as subject.
    var sentence: String {
        switch self {
        case .comments: "stands among the comments"
        case .sharing: "stands in a share bar"
        case .teasers: "stands among teasers for other pages"
        case .menu: "stands in a menu"
        case .side: "stands in a side column"
        case .footer: "stands in a footer"
        case .header: "stands in the page’s header"
        case .consent: "belongs to a cookie notice"
        case .signup: "asks the reader to sign up"
        case .advertising: "is advertising"
        case .overlay: "appears only on demand"
        case .tags: "is a list of tags"
        case .attribution: "tells about the article, not its story"
        case .functions: "serves the site’s own functions"
        case .finding: "serves to find things on the site"
        case .content: "stands in what the page calls its text"
        }
    }

    /// Whole tokens of a name: `post-share__list` has `post`, `share` and `list`.
    ///
    /// Source: the name lists of trafilatura 2.3, Readability 0.6 and resiliparse (all Apache-2.0),
    /// as summed up in their documentation.
    private var wordList: String {
        switch self {
        case .comments:
            """
            comment comments commentlist disqus respond reply replies kommentar kommentare \
            kommentarer
            """
        case .sharing:
            """
            share sharing sharebar social socials addtoany addthis sharedaddy sosiale \
            teilen partage
            """
        case .teasers:
            """
            related recommended recommendations recirc outbrain taboola teaser teasers \
            promo promos readmore morelikethis similar trending popular mostread relaterte \
            weitere
            """
        case .menu:
            """
            nav navigation navbar navi menu submenu breadcrumb breadcrumbs pagination \
            pager pagenav
            """
        case .side:
            """
            sidebar rail widget widgets secondary
            """
        case .footer:
            """
            footer colophon copyright legal impressum
            """
        case .header:
            """
            masthead topbar toolbar skip skiplink
            """
        case .consent:
            """
            cookie cookies consent gdpr cmp privacy onetrust
            """
        case .signup:
            """
            newsletter subscribe subscription signup login signin paywall register abo \
            nyhetsbrev
            """
        case .advertising:
            """
            ad ads adslot advert advertisement advertising sponsor sponsored annonse \
            reklame anzeige werbung dfp adsense banner
            """
        case .overlay:
            """
            modal popup overlay lightbox tooltip dropdown
            """
        case .tags:
            """
            tag tags taglist keywords topics catlinks
            """
        case .attribution:
            """
            byline author authors dateline postmeta entrymeta meta metadata timestamp \
            posted published bio authorbox vcard forfatter
            """
        case .functions:
            """
            print rating ratings vote votes likes stats counter hits
            """
        case .finding:
            """
            search searchform filter filters sort toc
            """
        case .content:
            """
            article articlebody story storybody entry body content maincontent bodytext \
            articletext posttext postcontent entrycontent brodtext artikkel artikel texte \
            articulo prose
            """
        }
    }

    /// Lower case.
    var words: [String] { wordList.split(separator: " ").map(String.init) }

    /// The group of a word; no word is in two.
    package static let byWord: [String: NameGroup] = Dictionary(
        allCases.flatMap { group in
            group.words.map { ($0, group) }
        }, uniquingKeysWith: { first, _ in first })
}
