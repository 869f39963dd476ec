import ArticleModel
package import Templating

/// One node of an XML tree that is about to be written: an element or a run of text.
package enum XHTMLNode: Sendable, Equatable {
    case element(Element)
    case text(String)

    package struct Element: Sendable, Equatable {
        package var name: String
        /// In the order they are written.
        package var attributes: [Attribute]
        package var children: [XHTMLNode]
    }

    package struct Attribute: Sendable, Equatable {
        package var name: String
        package var value: String
    }

    /// An element; an attribute whose value is `nil` is left out.
    package static func element(
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
            if words.utf8.contains(where: { (0x21...0x7E).contains($0) }) { return false }
            return words.unicodeScalars.allSatisfy {
                $0.properties.isWhitespace || XMLText.isDropped($0)
            }
        }
    }

    /// The markup of the nodes, one after the other.
    package func markup(in syntax: MarkupSyntax) -> Markup {
        var output = XHTMLSerialiser(syntax: syntax)
        for node in self { output.append(node) }
        return Markup(String(decoding: output.bytes, as: UTF8.self))
    }
}

extension [XHTMLNode.Attribute] {
    /// Each with a space before it.
    func markup(in syntax: MarkupSyntax) -> Markup {
        var output = XHTMLSerialiser(syntax: syntax)
        output.write(self)
        return Markup(String(decoding: output.bytes, as: UTF8.self))
    }
}
