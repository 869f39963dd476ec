import ArticleModel
import DOM

extension Clues {
    /// Whether the row stands in what the site puts around its articles, or in another article's
    /// teaser. What holds the title is never around it.
    func isPeripheral(_ row: Int) -> Bool {
        for ancestor in [row] + Array(nodes.ancestors(of: row)) {
            let tag = nodes[ancestor].tag
            guard tag != .body, tag != .html else { return false }
            if let title = head.title, ancestor != row, nodes.isInside(title, ancestor) {
                return false
            }
            if Self.peripheralTags.contains(tag) || isPeripheralByName(ancestor) { return true }
        }
        return false
    }

    private static let peripheralTags: TagSet = [.nav, .footer, .form, .select, .dialog]

    private func isPeripheralByName(_ row: Int) -> Bool {
        nameParts(of: row).contains { ClassWords.peripheral.contains($0) }
    }

    /// The words of `class` and `id`, lower case, whole and cut at hyphens and underscores.
    func nameParts(of row: Int) -> [String] {
        var parts: [String] = []
        for attribute in [AttributeName.class, .id] {
            guard let value = nodes.attribute(attribute, of: row) else { continue }
            for name in value.lowercased().split(whereSeparator: \.isWhitespace) {
                parts.append(String(name))
                parts += name.split { $0 == "-" || $0 == "_" }.map(String.init)
            }
        }
        return parts
    }

    /// Whether the row is inside a link that leads to another page.
    func isInsideForeignLink(_ row: Int) -> Bool {
        guard let anchor = nodes.ancestors(of: row).first(where: { nodes[$0].tag == .a }),
            let reference = nodes.attribute(.href, of: anchor),
            let target = WebAddress(reference, relativeTo: base)
        else { return false }
        return !isThisPage(target)
    }
}
