import CLibXML2

extension Document {
    /// The rows of the elements matching `path`, in document order; empty when nothing matches.
    /// Asks the tree that `nodes()` has read.
    ///
    /// - Throws: `DOMError.badXPath` when `path` is no XPath or no path to elements.
    package func rows(at path: String) throws(DOMError) -> [Int] {
        let result = try XPathResult(path, in: self)
        return result.nodes.compactMap { node in
            node.pointee._private.map { Int(bitPattern: $0) - 1 }
        }.sorted()
    }
}

/// The result of one evaluation, freed when it leaves scope.
private struct XPathResult: ~Copyable {
    let object: xmlXPathObjectPtr

    init(_ path: String, in document: Document) throws(DOMError) {
        let context = xmlXPathNewContext(document.tree)
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
