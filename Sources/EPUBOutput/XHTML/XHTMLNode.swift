import ArticleModel

/// One node of an XML tree that is about to be written: an element or a run of text.
enum XHTMLNode: Sendable, Equatable {
    case element(Element)
    case text(String)

    struct Element: Sendable, Equatable {
        var name: String
        /// In the order they are written.
        var attributes: [Attribute]
        var children: [XHTMLNode]
    }

    struct Attribute: Sendable, Equatable {
        var name: String
        var value: String
    }

    /// An element; an attribute whose value is `nil` is left out.
    static func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
        _ children: [XHTMLNode] = []
    ) -> XHTMLNode {
        let attributes = attributes.compactMap { name, value in
            value.map { Attribute(name: name, value: $0) }
        }
        return .element(Element(name: name, attributes: attributes, children: children))
    }

    /// The same with more attributes; text stays as it is.
    func adding(_ attributes: [Attribute]) -> XHTMLNode {
        guard case .element(var element) = self else { return self }
        element.attributes += attributes
        return .element(element)
    }
}

extension [XHTMLNode] {
    /// Nothing a reader would notice: no element, and no text but white space.
    var isBlank: Bool {
        allSatisfy { node in
            guard case .text(let words) = node else { return false }
            return words.unicodeScalars.allSatisfy {
                $0.properties.isWhitespace || XMLText.isDropped($0)
            }
        }
    }

    /// The XML of the nodes, one after the other.
    var xml: String {
        var output = XHTMLSerialiser()
        for node in self { output.append(node) }
        return output.xml
    }
}
