/// One element of an XML document, as a value: for small documents that are read once, such as an
/// export of a reference manager.
package struct XMLElement: Sendable, Equatable {
    /// The namespace's address; empty for none.
    package var namespace: String
    /// Without prefix.
    package var name: String
    /// By name without prefix.
    package var attributes: [String: String] = [:]
    package var children: [XMLElement] = []
    /// The text directly inside, pieces joined; entities other than XML's own five are left out.
    package var text = ""
    /// Counted from 1.
    package var line: Int

    init(namespace: String, name: String, line: Int) {
        self.namespace = namespace
        self.name = name
        self.line = line
    }
}

extension XMLElement {
    /// Reads a well-formed document. Nothing is fetched, no DTD is read, no entity is resolved.
    ///
    /// - Parameter xml: the document in the encoding it declares.
    /// - Throws: `DOMError.empty`, `.tooLarge`, `.tooDeep`, or `.unreadable` with the line at which
    ///   libxml2 gave up.
    package init(xml: [UInt8]) throws(DOMError) {
        self = try XMLReading.root(of: xml)
    }

    /// The first child of a name.
    package func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

    package func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

    /// The elements of a name anywhere below, in document order.
    package func descendants(_ name: String) -> [XMLElement] {
        children.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(name) }
    }
}
