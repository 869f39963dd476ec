import CLibXML2

/// The elements of a table as a tree of libxml2, for XPaths. Each node knows its row.
final class XPathTree {
    private let tree: xmlDocPtr?

    init(of nodes: NodeTable) {
        tree = xmlNewDoc("1.0")
        var built: [xmlNodePtr?] = []
        built.reserveCapacity(nodes.count)
        for row in nodes.nodes.indices {
            let parent = nodes[row].parent
            let node = Self.node(row, nodes)
            if let home = parent < 0 ? tree.map(Self.asNode) : built[parent], let node {
                // Two texts become one; the pointer to the second is dead then and never used.
                xmlAddChild(home, node)
            }
            built.append(node)
        }
    }

    deinit { xmlFreeDoc(tree) }

    func rows(at path: String) throws(DOMError) -> [Int] {
        let result = try XPathResult(path, in: tree)
        return result.nodes.compactMap { node in
            node.pointee._private.map { Int(bitPattern: $0) - 1 }
        }.sorted()
    }

    private static func asNode(_ document: xmlDocPtr) -> xmlNodePtr {
        UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
    }

    private static func node(_ row: Int, _ nodes: NodeTable) -> xmlNodePtr? {
        guard nodes[row].tag != .text else { return text(nodes.text[nodes[row].text]) }
        let element = xmlNewNode(nil, nodes.name(of: row))
        element?.pointee._private = UnsafeMutableRawPointer(bitPattern: row + 1)
        for (name, value) in nodes.attributes(of: row) { xmlNewProp(element, name, value) }
        if let source = text(nodes.source(of: row)) { xmlAddChild(element, source) }
        return element
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> xmlNodePtr? {
        guard !bytes.isEmpty else { return nil }
        return bytes.withUnsafeBufferPointer { xmlNewTextLen($0.baseAddress, Int32($0.count)) }
    }
}

/// The result of one evaluation, freed when it leaves scope.
private struct XPathResult: ~Copyable {
    let object: xmlXPathObjectPtr

    init(_ path: String, in tree: xmlDocPtr?) throws(DOMError) {
        let context = xmlXPathNewContext(tree)
        defer { xmlXPathFreeContext(context) }
        context?.pointee.error = { _, _ in }  // libxml2 prints to stderr otherwise
        guard let object = xmlXPathEvalExpression(path, context) else { throw .badXPath(path) }
        guard object.pointee.type == XPATH_NODESET else {
            xmlXPathFreeObject(object)
            throw .badXPath(path)
        }
        self.object = object
    }

    deinit { xmlXPathFreeObject(object) }

    var nodes: [xmlNodePtr] {
        guard let set = object.pointee.nodesetval?.pointee else { return [] }
        return (0..<Int(set.nodeNr)).compactMap { set.nodeTab[$0] }
            .filter { $0.pointee.type == XML_ELEMENT_NODE }
    }
}
