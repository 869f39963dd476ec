import ArticleModel

/// Formulas as MathML that a validating reader accepts: what a page wrote wrongly is kept as a
/// plain row of its parts.
enum MathML {
    /// The formula, readable aloud by its TeX or its words; `nil` when the page has TeX only.
    static func element(for math: Math) -> XHTMLNode? {
        let children = expressions(math.tree)
        guard !children.isEmpty else { return nil }
        let words = math.tex ?? [Inline.math(math)].plainText
        return .element(
            "math",
            [
                "xmlns": "http://www.w3.org/1998/Math/MathML",
                "display": math.isDisplay ? "block" : nil,
                "alttext": words.folded,
            ], children)
    }

    /// Any number of expressions; loose words become text, and parts of a table that are not in
    /// their place (`part` says whose place it is) mere expressions.
    private static func expressions(
        _ nodes: [Math.Node], part: String? = nil
    ) -> [XHTMLNode] {
        nodes.flatMap { node -> [XHTMLNode] in
            switch node {
            case .text(let words):
                return words.allSatisfy(\.isWhitespace)
                    ? [] : [.element("mtext", [:], [.text(words)])]
            case .element(let name, let attributes, let children):
                return expression(name, attributes, children, part: part)
            }
        }
    }

    private static func expression(
        _ name: String, _ attributes: [Math.Attribute], _ children: [Math.Node], part: String?
    ) -> [XHTMLNode] {
        // The same formula once more, in another notation.
        if name.hasPrefix("annotation") { return [] }
        guard let shape = MathMLShape.all[name],
            !MathMLShape.tableParts.contains(name) || name == part,
            let content = shape.content(of: children, expressions: expressions)
        else { return grouped(expressions(children)) }
        let attributes = attributes.filter { MathMLAttribute.isAllowed($0, on: name) }
            .map { XHTMLNode.Attribute(name: $0.name, value: $0.value) }
        return [XHTMLNode.element(name, [:], content).adding(attributes)]
    }

    private static func grouped(_ nodes: [XHTMLNode]) -> [XHTMLNode] {
        nodes.count > 1 ? [.element("mrow", [:], nodes)] : nodes
    }
}
