/// An element of a small XML file, with all that is in it, as a value.
package struct XMLElement: Sendable, Equatable {
    package enum Child: Sendable, Equatable {
        case element(XMLElement)
        case text(String)
    }

    package struct Attribute: Sendable, Equatable {
        /// Empty for attributes without a prefix.
        package var namespace: String
        package var name: String
        package var value: String

        package init(namespace: String = "", name: String, value: String) {
            self.namespace = namespace
            self.name = name
            self.value = value
        }
    }

    /// Empty where the file names none.
    package var namespace: String
    /// Without its prefix.
    package var name: String
    package var attributes: [Attribute]
    package var children: [Child]
    /// Of the file, counted from 1.
    package var line: Int

    package init(
        namespace: String = "", name: String, attributes: [Attribute] = [],
        children: [Child] = [], line: Int = 1
    ) {
        self.namespace = namespace
        self.name = name
        self.attributes = attributes
        self.children = children
        self.line = line
    }
}

extension XMLElement {
    package var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The text directly inside, pieces joined.
    package var text: String {
        children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }

    /// The value of the first attribute of a name, whatever its prefix.
    package func attribute(_ name: String) -> String? {
        attributes.first { $0.name == name }?.value
    }

    /// The first child of a name.
    package func child(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

    package func children(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

    /// The elements of a name anywhere below, in document order.
    package func descendants(_ name: String) -> [XMLElement] {
        elements.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
    }
}
