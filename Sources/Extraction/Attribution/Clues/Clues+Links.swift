import ArticleModel
import DOM

extension Clues {
    /// Whether the row is inside a link that leads to another page.
    func isInsideForeignLink(_ row: Int) -> Bool {
        guard let anchor = nodes.ancestors(of: row).first(where: { nodes[$0].tag == .a }),
            let reference = nodes.attribute(.href, of: anchor),
            let target = WebAddress(reference, relativeTo: base)
        else { return false }
        return !isThisPage(target)
    }

    /// Whether the row is inside a link to all that the site published on a day: `/2019/05/04/`.
    func isInsideCalendarLink(_ row: Int) -> Bool {
        let anchor = nodes.ancestors(of: row).first { nodes[$0].tag == .a }
        let reference = anchor.flatMap { nodes.attribute(.href, of: $0) }
        return reference.flatMap { WebAddress($0, relativeTo: base) }?.date != nil
    }

    /// The same for more than a bare date, whose link leads to a calendar.
    func isInsideTeaser(_ row: Int) -> Bool {
        let anchor = nodes.ancestors(of: row).first { nodes[$0].tag == .a }
        guard let anchor, nodes.visibleLength(nodes[anchor].text) > Self.longestDate
        else { return false }
        return isInsideForeignLink(row)
    }

    /// In bytes, white space aside: with name, weekday and time.
    private static let longestDate = 60
}
