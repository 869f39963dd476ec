import ArticleModel

/// The markers of a list. A list directly after another of its kind needs other markers, lest the
/// two be read as one.
struct ListMarker {
    private enum Kind { case bulleted, numbered }

    /// What the block before was.
    private var kind: Kind?
    private var isOther = false
    /// Another list of the kind stands before, and no marker tells the two apart.
    private(set) var needsComment = false

    /// The markers for a block after the one these are for.
    func following(_ block: Block, in flavour: Flavour) -> ListMarker {
        guard case .list(let list) = block.content else { return ListMarker() }
        let kind: Kind = if case .numbered = list.style { .numbered } else { .bulleted }
        let isRepeated = kind == self.kind
        return flavour.tellsListsByMarker
            ? ListMarker(kind: kind, isOther: isRepeated && !isOther)
            : ListMarker(kind: kind, needsComment: isRepeated)
    }

    /// `-` and `+` rather than `*`, which before a divider would be part of it.
    var bullet: String { isOther ? "+" : "-" }

    func number(_ number: Int) -> String { String(number) + (isOther ? ")" : ".") }
}
