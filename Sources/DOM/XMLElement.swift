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

    package init(
        namespace: String = "", name: String, attributes: [Attribute] = [], children: [Child] = []
    ) {
        self.namespace = namespace
        self.name = name
        self.attributes = attributes
        self.children = children
    }
}
