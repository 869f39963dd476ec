import CLibXML2

/// Bounds on what one page may be.
package struct DocumentLimits: Sendable {
    /// Elements around one another. Real pages stay below 300.
    package var depth = 20_000
    /// Elements and texts. The largest page of 2,500 real ones has 60,000.
    package var nodes = 8_000_000

    package init() {}
}

extension Document {
    /// Reads the whole tree, in one pass, into a table.
    ///
    /// - Throws: `DOMError.tooDeep` or `.tooManyNodes`.
    package func nodes(limits: DocumentLimits = DocumentLimits()) throws(DOMError) -> NodeTable {
        guard let root = xmlDocGetRootElement(tree) else { throw .empty }
        var reader = TreeReader(limits: limits)
        try reader.read(root)
        return reader.table
    }
}

/// Walks a tree without recursion, so that no nesting exhausts the stack.
private struct TreeReader {
    let limits: DocumentLimits
    var table = NodeTable()
    /// Rows of the elements that are open.
    private var open: [Int] = []
    /// HTMLTag and index into the names, by the parser's own pointer: it keeps each name once.
    private var interned: [UnsafePointer<xmlChar>: (tag: HTMLTag, name: Int)] = [:]
    private var names: [String: Int] = [:]
    /// By parent, how many children of a name were seen; one dictionary an open element.
    private var siblings: [[Int: Int]] = [[:]]

    init(limits: DocumentLimits) { self.limits = limits }

    mutating func read(_ root: xmlNodePtr) throws(DOMError) {
        var node = root
        while true {
            let descends = try enter(node)
            if descends, let child = node.pointee.children {
                node = child
                continue
            }
            if descends { leave() }
            while node != root, node.pointee.next == nil, let parent = node.pointee.parent {
                node = parent
                leave()
            }
            guard node != root, let next = node.pointee.next else { return }
            node = next
        }
    }

    /// Adds a row where the node deserves one.
    /// - Returns: whether an element was opened.
    private mutating func enter(_ node: xmlNodePtr) throws(DOMError) -> Bool {
        guard table.nodes.count < limits.nodes else { throw .tooManyNodes(bound: limits.nodes) }
        switch node.pointee.type {
        case XML_ELEMENT_NODE:
            guard open.count < limits.depth else { throw .tooDeep(bound: limits.depth) }
            return enter(element: node)
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            enter(text: node)
            return false
        default:
            return false
        }
    }

    private mutating func enter(element: xmlNodePtr) -> Bool {
        let (tag, name) = intern(element.pointee.name)
        let row = append(tag, name, line: Int(xmlGetLineNo(element)))
        element.pointee._private = UnsafeMutableRawPointer(bitPattern: row + 1)
        readAttributes(of: element, into: row)
        if tag == .script || tag == .style { readSource(of: element, into: row) }
        guard tag != .script, tag != .style, tag != .template else { return false }
        open.append(row)
        siblings.append([:])
        return true
    }

    private mutating func enter(text node: xmlNodePtr) {
        guard let content = node.pointee.content else { return }
        let row = append(.text, -1, line: 0)
        table.text.append(contentsOf: bytes(content))
        table.nodes[row].text = table.nodes[row].text.lowerBound..<table.text.count
        // The parser notes the line on which a text ends.
        let breaks = table.text[table.nodes[row].text].count { $0 == UInt8(ascii: "\n") }
        table.nodes[row].line = max(1, Int(xmlGetLineNo(node)) - breaks)
    }

    private mutating func leave() {
        guard let row = open.popLast() else { return }
        siblings.removeLast()
        table.nodes[row].end = table.nodes.count
        table.nodes[row].text = table.nodes[row].text.lowerBound..<table.text.count
    }

    private mutating func append(_ tag: HTMLTag, _ name: Int, line: Int) -> Int {
        let row = table.nodes.count
        let here = table.text.count
        siblings[siblings.count - 1][name, default: 0] += 1
        let ordinal = siblings[siblings.count - 1][name] ?? 1
        table.nodes.append(
            NodeTable.Node(
                tag: tag, parent: open.last ?? -1, end: row + 1, depth: open.count, line: line,
                ordinal: ordinal, text: here..<here, name: name, attributes: 0..<0, source: 0..<0))
        return row
    }

    private mutating func intern(_ name: UnsafePointer<xmlChar>?) -> (tag: HTMLTag, name: Int) {
        guard let name else { return (.other, index(of: "")) }
        if let known = interned[name] { return known }
        let word = String(cString: name)
        let entry = (tag: HTMLTag(name: word), name: index(of: word))
        interned[name] = entry
        return entry
    }

    private mutating func index(of name: String) -> Int {
        if let index = names[name] { return index }
        names[name] = table.names.count
        table.names.append(name)
        return table.names.count - 1
    }

    private mutating func readAttributes(of element: xmlNodePtr, into row: Int) {
        let first = table.attributes.count
        var attribute = element.pointee.properties
        while let current = attribute {
            let start = table.values.count
            appendValue(of: current)
            let name = intern(current.pointee.name).name
            table.attributes.append(
                NodeTable.Attribute(
                    known: AttributeName.byName[table.names[name]], name: name,
                    value: start..<table.values.count))
            attribute = current.pointee.next
        }
        table.nodes[row].attributes = first..<table.attributes.count
    }

    private mutating func appendValue(of attribute: xmlAttrPtr) {
        guard let first = attribute.pointee.children else { return }
        if first.pointee.next == nil, let content = first.pointee.content {
            table.values.append(contentsOf: bytes(content))
        } else if let joined = xmlNodeListGetString(attribute.pointee.doc, first, 1) {
            defer { xmlRelease(joined) }
            table.values.append(contentsOf: bytes(joined))
        }
    }

    private mutating func readSource(of element: xmlNodePtr, into row: Int) {
        let start = table.raw.count
        var child = element.pointee.children
        while let current = child {
            if let content = current.pointee.content {
                table.raw.append(contentsOf: bytes(content))
            }
            child = current.pointee.next
        }
        table.nodes[row].source = start..<table.raw.count
    }

    private func bytes(_ string: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: string, count: Int(xmlStrlen(string)))
    }
}
