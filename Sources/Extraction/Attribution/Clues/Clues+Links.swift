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
}
