import ArticleModel

/// What an element of presentation MathML may hold. Source: MathML 3, section 3.1.3.
enum MathMLShape: Sendable {
    /// Characters.
    case token
    case empty
    /// Any number of expressions.
    case row
    /// So many expressions, neither more nor fewer.
    case exactly(Int)
    /// Nothing but elements of one name.
    case only(String)

    static let all: [String: MathMLShape] = [
        "mi": .token, "mn": .token, "mo": .token, "mtext": .token, "ms": .token,
        "mspace": .empty,
        "mrow": .row, "msqrt": .row, "mstyle": .row, "merror": .row, "mpadded": .row,
        "mphantom": .row, "mfenced": .row, "menclose": .row, "mtd": .row,
        "mfrac": .exactly(2), "mroot": .exactly(2), "msub": .exactly(2), "msup": .exactly(2),
        "msubsup": .exactly(3), "munder": .exactly(2), "mover": .exactly(2),
        "munderover": .exactly(3),
        "mtable": .only("mtr"), "mtr": .only("mtd"),
    ]

    /// - Returns: `nil` when the children do not fit.
    func content(of children: [Math.Node], row: ([Math.Node]) -> [XHTMLNode]) -> [XHTMLNode]? {
        if case .token = self { return [.text(Self.words(of: children))] }
        let expressions = row(children)
        switch self {
        case .token, .row: return expressions
        case .empty: return expressions.isEmpty ? expressions : nil
        case .exactly(let count): return expressions.count == count ? expressions : nil
        case .only(let name):
            return expressions.allSatisfy { $0.isElement(name) } ? expressions : nil
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
