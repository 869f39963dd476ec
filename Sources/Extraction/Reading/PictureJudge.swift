import ArticleModel
import DOM

/// Tells the pictures that serve a page from those that belong to its article: advertisements,
/// buttons to share, portraits of accounts, the site's emblem, and what is not shown at all.
struct PictureJudge {
    let page: Page
    /// What relative references are relative to; `nil` when the page's address is not known.
    let base: WebAddress?

    /// By the picture itself and what stands around it alone.
    func servesPage(_ row: Int) -> Bool {
        if page.nodes.isStyledAway(row) { return true }
        return frames(of: row).contains {
            isNamedSo($0) || leadsToFrontPage($0) && isCalledLogo(row)
        }
    }

    private func isNamedSo(_ row: Int) -> Bool {
        NameWords.all(of: row, in: page.nodes).contains(where: Self.names.contains)
    }

    /// Its file, its words or its class say so.
    private func isCalledLogo(_ row: Int) -> Bool {
        [AttributeName.src, .dataSource, .alt, .class].contains {
            page.nodes.attribute($0, of: row)?.lowercased().holds("logo") ?? false
        }
    }

    /// A link to the front page of the site: a logo in it is the site's emblem.
    private func leadsToFrontPage(_ row: Int) -> Bool {
        guard page.nodes[row].tag == .a, let href = page.nodes.attribute(.href, of: row) else {
            return false
        }
        guard let base else { return href == "/" }
        guard let address = WebAddress(href, relativeTo: base) else { return false }
        return address.isFrontPage && address.siteHost == base.siteHost
            && address.fragment == nil && !base.isFrontPage
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
