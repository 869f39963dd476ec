import CLibXML2

/// A parsed XML document: a feed. Nothing is fetched and no entity is expanded.
package final class XMLTree {
    private let document: xmlDocPtr
    /// The document breaks the rules of XML, and was read as far as it could be.
    package let isDamaged: Bool

    /// - Returns: `nil` when there is not one element, or the document is 2 GiB or defines entities.
    package init?(_ bytes: [UInt8]) {
        _ = libraryIsReady
        guard bytes.count < Int(Int32.max), !Self.definesEntities(bytes),
            let context = xmlNewParserCtxt()
        else { return nil }
        defer { xmlFreeParserCtxt(context) }
        let flags = [XML_PARSE_RECOVER, XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING]
        let options = flags.reduce(0) { $0 | Int32($1.rawValue) }
        let parsed = bytes.withUnsafeBytes {
            xmlCtxtReadMemory(
                context, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, nil,
                options)
        }
        guard let parsed else { return nil }
        guard xmlDocGetRootElement(parsed) != nil else {
            xmlFreeDoc(parsed)
            return nil
        }
        document = parsed
        isDamaged = context.pointee.wellFormed == 0
    }

    deinit { xmlFreeDoc(document) }

    package var root: XMLNode? {
        xmlDocGetRootElement(document).map { XMLNode(tree: self, node: $0) }
    }

    /// Entities can stand for each other, and so for more than any memory holds.
    private static func definesEntities(_ bytes: [UInt8]) -> Bool {
        let mark = Array("<!ENTITY".utf8)
        var rest = bytes[...]
        while let index = rest.firstIndex(of: mark[0]) {
            if rest[index...].starts(with: mark) { return true }
            rest = rest[(index + 1)...]
        }
        return false
    }
}

/// A handle on one element of an `XMLTree`, which it keeps alive.
package struct XMLNode {
    private let tree: XMLTree
    private let node: xmlNodePtr

    fileprivate init(tree: XMLTree, node: xmlNodePtr) {
        self.tree = tree
        self.node = node
    }

    /// Without prefix.
    package var name: String { node.pointee.name.map { String(cString: $0) } ?? "" }

    /// The address of its namespace; empty for none.
    package var namespace: String {
        node.pointee.ns?.pointee.href.map { String(cString: $0) } ?? ""
    }

    /// In document order.
    package var children: [XMLNode] {
        var children: [XMLNode] = []
        var next = node.pointee.children
        while let child = next {
            if child.pointee.type == XML_ELEMENT_NODE {
                children.append(XMLNode(tree: tree, node: child))
            }
            next = child.pointee.next
        }
        return children
    }

    /// All text in it.
    package var text: String {
        guard let content = xmlNodeGetContent(node) else { return "" }
        defer { xmlRelease(content) }
        return String(cString: content)
    }

    /// The line of the document on which it begins, counted from 1.
    package var line: Int { xmlGetLineNo(node) }

    package func attribute(_ name: String) -> String? {
        guard let value = xmlGetProp(node, name) else { return nil }
        defer { xmlRelease(value) }
        return String(cString: value)
    }

    /// The elements and texts in it, as XML.
    package var markup: String {
        guard let buffer = xmlBufferCreate() else { return "" }
        defer { xmlBufferFree(buffer) }
        var next = node.pointee.children
        while let child = next {
            xmlNodeDump(buffer, node.pointee.doc, child, 0, 0)
            next = child.pointee.next
        }
        return xmlBufferContent(buffer).map { String(cString: $0) } ?? ""
    }
}
