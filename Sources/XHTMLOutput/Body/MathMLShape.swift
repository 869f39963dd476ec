import ArticleModel

/// What an element of presentation MathML may hold. Source: MathML 3, section 3.1.3.
enum MathMLShape: Sendable {
    /// Characters.
    case token
    /// Any number of expressions.
    case row
    /// So many expressions, neither more nor fewer.
    case exactly(Int)
    /// Nothing but elements of one name.
    case only(String)

    static let all: [String: MathMLShape] = [
        "mi": .token, "mn": .token, "mo": .token, "mtext": .token, "ms": .token,
        "mspace": .exactly(0),
        "mrow": .row, "msqrt": .row, "mstyle": .row, "merror": .row, "mpadded": .row,
        "mphantom": .row, "mfenced": .row, "menclose": .row, "mtd": .row,
        "mfrac": .exactly(2), "mroot": .exactly(2), "msub": .exactly(2), "msup": .exactly(2),
        "msubsup": .exactly(3), "munder": .exactly(2), "mover": .exactly(2),
        "munderover": .exactly(3),
        "mtable": .only("mtr"), "mtr": .only("mtd"),
    ]

    /// What stands nowhere but in a table.
    static let tableParts: Set<String> = ["mtr", "mtd"]

    /// - Parameters:
    ///   - children: what the page has in the element.
    ///   - expressions: writes them, with the part of a table that they may be.
    /// - Returns: `nil` when the children do not fit.
    func content(
        of children: [Math.Node], expressions: ([Math.Node], String?) -> [XHTMLNode]
    ) -> [XHTMLNode]? {
        switch self {
        case .token: return [.text(Self.words(of: children))]
        case .row: return expressions(children, nil)
        case .exactly(let count):
            let content = expressions(children, nil)
            return content.count == count ? content : nil
        case .only(let name):
            let content = expressions(children, name)
            return content.allSatisfy { $0.isElement(name) } ? content : nil
        }
    }

    private static func words(of nodes: [Math.Node]) -> String {
        [Inline.math(Math(tree: nodes))].plainText
    }
}

extension XHTMLNode {
    fileprivate func isElement(_ name: String) -> Bool {
        if case .element(let element) = self { element.name == name } else { false }
    }
}
