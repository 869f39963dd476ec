/// A formula.
package struct Math: Sendable, Equatable {
    /// One element or text of a MathML tree, namespace left out.
    package indirect enum Node: Sendable, Equatable {
        case element(name: String, attributes: [Attribute], children: [Node])
        case text(String)
    }

    package struct Attribute: Sendable, Equatable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The children of `<math>`; empty when the page has TeX only.
    package var tree: [Node]
    /// The TeX the page carries beside or instead of MathML.
    package var tex: String?
    /// Set on a line of its own.
    package var isDisplay: Bool

    package init(tree: [Node] = [], tex: String? = nil, isDisplay: Bool = false) {
        self.tree = tree
        self.tex = tex
        self.isDisplay = isDisplay
    }
}
