import DOM

/// Tells the pictures that serve a page from those that belong to its article: advertisements,
/// buttons to share, portraits of accounts, and what is not shown at all.
struct PictureJudge {
    let page: Page

    /// By the names of the picture and of what stands around it alone.
    func servesPage(_ row: Int) -> Bool {
        if page.nodes.isStyledAway(row) { return true }
        return frames(of: row).contains { frame in
            NameWords.all(of: frame, in: page.nodes).contains(where: Self.names.contains)
        }
    }

    /// The picture and the elements around it that hold no text.
    private func frames(of row: Int) -> some Sequence<Int> {
        page.nodes.lineage(of: row).prefix {
            $0 == row || page.blockIndices(in: $0..<page.nodes[$0].end).isEmpty
        }
    }

    /// Words that sites give such pictures and hardly ever others: of those on the corpus that bear
    /// one, none belongs to an article.
    private static let names: Set<String> = [
        "addthis", "addtoany", "ads", "adsense", "adslot", "advert", "advertisement",
        "advertisements", "advertising", "adverts", "anzeige", "anzeigen", "avatar", "avatars",
        "captcha", "gravatar", "houseads", "publicidad", "pubblicita", "publicite", "share",
        "sharing", "social", "socials", "werbung",
    ]
}
