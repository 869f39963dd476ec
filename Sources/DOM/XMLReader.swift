import CLibXML2

/// Reads XML whole. Nothing is ever fetched, no external entity is loaded, and entities of the
/// file's own are put in only where they stand in attributes, within libxml2's bounds.
package struct XMLReader: Sendable {
    /// How many elements, attributes and texts a file may have.
    package var nodeLimit: Int

    package init(nodeLimit: Int) { self.nodeLimit = nodeLimit }

    /// How many elements stand in one another at most: libxml2's own bound.
    private static let depthLimit = 256

    private static let libraryIsReady: Void = xmlInitParser()

    /// - Parameter bytes: A file in the encoding it declares.
    /// - Returns: its root; `nil` for a file that is not well-formed or exceeds a bound.
    package func root(of bytes: [UInt8]) -> XMLElement? {
        Self.libraryIsReady
        guard !bytes.isEmpty, let size = Int32(exactly: bytes.count) else { return nil }
        let options = [
            XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NOCDATA,
        ].reduce(0) { $0 | Int32($1.rawValue) }
        let document = bytes.withUnsafeBytes { buffer in
            xmlReadMemory(buffer.bindMemory(to: CChar.self).baseAddress, size, nil, nil, options)
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        var budget = nodeLimit
        return xmlDocGetRootElement(document).flatMap { element($0, depth: 0, &budget) }
    }

    private func element(_ node: xmlNodePtr, depth: Int, _ budget: inout Int) -> XMLElement? {
        budget -= 1
        guard budget > 0, depth < Self.depthLimit else { return nil }
        var element = XMLElement(
            namespace: Self.namespace(node.pointee.ns), name: Self.text(node.pointee.name))
        var attribute = node.pointee.properties
        while let current = attribute {
            budget -= 1
            element.attributes.append(Self.attribute(current, of: node))
            attribute = current.pointee.next
        }
        var child = node.pointee.children
        while let current = child {
            switch current.pointee.type {
            case XML_ELEMENT_NODE:
                guard let inner = self.element(current, depth: depth + 1, &budget)
                else { return nil }
                element.children.append(.element(inner))
            case XML_TEXT_NODE:
                budget -= 1
                element.children.append(.text(Self.text(current.pointee.content)))
            default: break
            }
            child = current.pointee.next
        }
        return element
    }

    private static func attribute(
        _ attribute: xmlAttrPtr, of node: xmlNodePtr
    ) -> XMLElement.Attribute {
        let value = xmlNodeListGetString(node.pointee.doc, attribute.pointee.children, 1)
        defer { if let value { xmlRelease(value) } }
        return XMLElement.Attribute(
            namespace: namespace(attribute.pointee.ns), name: text(attribute.pointee.name),
            value: text(value))
    }

    private static func namespace(_ namespace: xmlNsPtr?) -> String {
        text(namespace?.pointee.href)
    }

    private static func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
        bytes.map { String(cString: $0) } ?? ""
    }
}
