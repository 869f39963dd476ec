import ArticleModel

/// Formulas as MathML that a validating reader accepts: what a page wrote wrongly is kept as a
/// plain row of its parts.
enum MathML {
    /// The formula, readable aloud by its TeX or its words; `nil` when the page has TeX only.
    static func element(for math: Math) -> XHTMLNode? {
        let children = row(math.tree)
        guard !children.isEmpty else { return nil }
        let words = math.tex ?? [Inline.math(math)].plainText
        return .element(
            "math",
            [
                "xmlns": "http://www.w3.org/1998/Math/MathML",
                "display": math.isDisplay ? "block" : nil,
                "alttext": words.split(whereSeparator: \.isWhitespace).joined(separator: " "),
            ], children)
    }

    /// Any number of expressions; loose words become text.
    private static func row(_ nodes: [Math.Node]) -> [XHTMLNode] {
        nodes.flatMap { node -> [XHTMLNode] in
            switch node {
            case .text(let words):
                return words.allSatisfy(\.isWhitespace)
                    ? [] : [.element("mtext", [:], [.text(words)])]
            case .element(let name, let attributes, let children):
                return expression(name, attributes, children)
            }
        }
    }

    private static func expression(
        _ name: String, _ attributes: [Math.Attribute], _ children: [Math.Node]
    ) -> [XHTMLNode] {
        guard let shape = MathMLShape.all[name] else {
            // The same formula once more, in another notation.
            return name.hasPrefix("annotation") ? [] : grouped(row(children))
        }
        guard let content = shape.content(of: children, row: row) else {
            return grouped(row(children))
        }
        let attributes = attributes.filter { MathMLAttribute.isAllowed($0, on: name) }
            .map { XHTMLNode.Attribute(name: $0.name, value: $0.value) }
        return [
            .element(XHTMLNode.Element(name: name, attributes: attributes, children: content))
        ]
    }

    private static func grouped(_ nodes: [XHTMLNode]) -> [XHTMLNode] {
        nodes.count > 1 ? [.element("mrow", [:], nodes)] : nodes
    }
}
