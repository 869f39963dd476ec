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
    /// - Returns: its root.
    /// - Throws: `DOMError.empty`, `.tooLarge`, `.excess`, or `.unreadable` with
    ///   the line at which libxml2 gave up.
    package func root(of bytes: [UInt8]) throws(DOMError) -> XMLElement {
        Self.libraryIsReady
        guard !bytes.isEmpty else { throw .empty }
        guard let size = Int32(exactly: bytes.count) else { throw .tooLarge }
        let options = [
            XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_NOCDATA,
        ].reduce(0) { $0 | Int32($1.rawValue) }
        let document = bytes.withUnsafeBytes { buffer in
            xmlReadMemory(buffer.bindMemory(to: CChar.self).baseAddress, size, nil, nil, options)
        }
        guard let document else { throw Self.failure }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document) else { throw .empty }
        var budget = nodeLimit
        return try element(root, depth: 0, &budget)
    }

    /// What libxml2 said last.
    private static var failure: DOMError {
        let line = xmlGetLastError().map { Int($0.pointee.line) } ?? 1
        return .unreadable("not well-formed on line \(max(1, line))")
    }

    private func element(
        _ node: xmlNodePtr, depth: Int, _ budget: inout Int
    ) throws(DOMError) -> XMLElement {
        budget -= 1
        guard budget > 0 else { throw .excess(.nodes, nodeLimit) }
        guard depth < Self.depthLimit else { throw .excess(.depth, Self.depthLimit) }
        var element = XMLElement(
            namespace: Self.namespace(node.pointee.ns), name: Self.text(node.pointee.name),
            line: max(1, xmlGetLineNo(node)))
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
                element.children.append(
                    .element(try self.element(current, depth: depth + 1, &budget)))
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
