import CLibXML2

/// Makes a table out of the parser's events.
struct TableBuilder {
    private let limits: DocumentLimits
    private var taken: TakenAttributes
    private var table = NodeTable()
    private var failure: DOMError?
    /// Of all rows together: how many elements stand around them.
    private var ancestors = 0
    private var names: NameIndex
    private var siblings = SiblingCount()
    /// Rows of the elements that are open, outermost first. Those that have ended are closed when
    /// the next thing begins.
    private var open: [Int] = []
    /// How many elements stand around what the parser takes for the root: none around the first.
    private var base = 0
    /// How many elements stand around the script, style or template that is open. Nothing inside
    /// gets a row.
    private var sealed = Int.max
    /// A comment or a declaration stood before the root.
    private var hasProlog = false
    /// A comment stood behind the last text.
    private var isTextOver = false

    /// - Parameters:
    ///   - taken: what the parser reads, and what was kept from it.
    ///   - limits: bounds on the page.
    ///   - names: the parser's list of names.
    init(_ taken: TakenAttributes, limits: DocumentLimits, names: xmlDictPtr?) {
        (self.taken, self.limits) = (taken, limits)
        self.names = NameIndex(names)
        let size = taken.html.count
        table.nodes.reserveCapacity(size / 64)
        table.attributes.reserveCapacity(size / 64)
        table.text.reserveCapacity(size / 8)
        table.values.reserveCapacity(size / 4)
    }

    /// The table of all that was told.
    mutating func finish() throws(DOMError) -> NodeTable {
        if let failure { throw failure }
        guard !table.nodes.isEmpty else { throw .empty }
        close(to: 0)
        table.names = NameList(names.names)
        return table
    }

    /// The page exceeds a bound; nothing more is added.
    var hasFailed: Bool { failure != nil }

    mutating func declareType() { hasProlog = true }

    mutating func addComment() {
        if table.nodes.isEmpty { hasProlog = true }
        isTextOver = true
    }
}

extension TableBuilder {
    /// Names and values in turn, without a value where the page gives none; ends with `nil`.
    typealias Attributes = UnsafeMutablePointer<UnsafePointer<xmlChar>?>

    /// - Parameters:
    ///   - name: the parser's own pointer to it.
    ///   - attributes: `nil` for none.
    ///   - depth: how many elements the parser has open around it.
    ///   - line: on which its tag ends.
    ///   - place: where in what the parser reads.
    mutating func startElement(
        _ name: UnsafePointer<xmlChar>, _ attributes: Attributes?, depth: Int, line: Int,
        at place: Int
    ) {
        if depth == 0, !table.nodes.isEmpty { adoptStraggler() }
        guard enter(depth: base + depth) else { return }
        let known = names.element(name)
        guard append(known.tag, name: known.name, line: line) else { return }
        if let attributes { add(attributes) } else { addAttributes(takenAt: place) }
        require(names.names.count, .names, limits.names)
        switch known.tag {
        case .script, .style:
            table.sources.append(
                NodeTable.Source(row: Int32(table.count - 1), start: Int32(table.raw.count)))
            sealed = open.count
        case .template: sealed = open.count
        default: open.append(table.count - 1)
        }
    }

    /// Whether what comes is the source of a script or style.
    var expectsSource: Bool {
        sealed == open.count && table.sources.last.map { Int($0.row) } == table.count - 1
    }

    /// What stands behind `</html>` goes to the end of the body, where HTML's own parser puts it,
    /// or to that of the root, where something follows the body. A page that begins with its root
    /// has it there too, for so does libxml2.
    private mutating func adoptStraggler() {
        let isInBody = hasProlog && open.count > 1 && table.nodes[open[1]].tag == .body
        base = isInBody ? 2 : 1
        sealed = .max
    }

    private mutating func add(_ attributes: Attributes) {
        var index = 0
        while let name = attributes[index] {
            add(name, attributes[index + 1])
            index += 2
        }
    }

    private mutating func add(
        _ name: UnsafePointer<xmlChar>, _ value: UnsafePointer<xmlChar>?
    ) {
        let known = names.attribute(name)
        let start = table.values.count
        if let value {
            table.values.append(
                contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
        }
        add(known, hasValue: value != nil, from: start)
    }

    /// The first of a name counts.
    private mutating func addAttributes(takenAt place: Int) {
        let first = table.attributes.count
        for attribute in taken.attributes(ofTagEndingAt: place) {
            guard let known = names.attribute(taken.html[attribute.name]),
                !table.attributes[first...].contains(where: { $0.name == known.name })
            else { continue }
            let start = table.values.count
            taken.addValue(of: attribute, to: &table.values)
            add(known, hasValue: attribute.value != nil, from: start)
        }
    }

    /// Its value stands at the end of the table's.
    private mutating func add(_ known: NameIndex.Entry, hasValue: Bool, from start: Int) {
        if !hasValue, known.isSwitch {
            table.values.append(contentsOf: names.names[known.name].utf8)
        }
        if let mended = C1Control.mended(table.values[start...]) {
            table.values.replaceSubrange(start..., with: mended)
        }
        table.attributes.append(
            NodeTable.Attribute(
                known: known.attribute, name: Int32(known.name), start: Int32(start),
                end: Int32(table.values.count)))
        if let name = known.attribute { table.nodes[table.count - 1].attributes.insert(name) }
    }
}

extension TableBuilder {
    /// Adds to the text before it, or begins one.
    ///
    /// - Parameters:
    ///   - bytes: in UTF-8; long texts come in pieces.
    ///   - depth: how many elements the parser has open around it.
    ///   - line: on which it ends.
    mutating func addText(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int, line: Int) {
        guard depth > 0 else { return }
        guard enter(depth: base + depth) else { return addSource(bytes) }
        let last = table.count - 1
        if isTextOver || table.nodes[last].tag != .text || table.nodes[last].parent != open.last {
            let breaks = bytes.count { $0 == UInt8(ascii: "\n") }
            guard append(.text, name: 0, line: max(1, line - breaks)) else { return }
            isTextOver = false
        }
        if let mended = C1Control.mended(bytes) {
            table.text += mended
        } else {
            table.text.append(contentsOf: bytes)
        }
        require(table.text.count, .text, limits.text)
        table.nodes[table.count - 1].textEnd = Int32(table.text.count)
    }

    /// Adds to the script or style that is open. Inside a template nothing is kept.
    mutating func addSource(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = table.sources.last, source.row == table.count - 1 else { return }
        table.raw.append(contentsOf: bytes)
    }

    /// Closes the elements that have ended.
    /// - Returns: whether what comes gets a row.
    private mutating func enter(depth: Int) -> Bool {
        guard failure == nil, depth <= sealed else { return false }
        sealed = .max
        close(to: depth)
        return true
    }

    private mutating func require(_ count: Int, _ bound: DocumentBound, _ limit: Int) {
        if count > limit, failure == nil { failure = .excess(bound, limit) }
    }

    private mutating func close(to depth: Int) {
        while open.count > depth, let row = open.popLast() {
            table.nodes[row].storedEnd = Int32(table.count)
            table.nodes[row].textEnd = Int32(table.text.count)
            siblings.leave(row, in: table.nodes)
        }
    }

    private mutating func append(_ tag: HTMLTag, name: Int, line: Int) -> Bool {
        let row = table.count
        ancestors += open.count
        require(row + 1, .nodes, limits.nodes)
        require(open.count, .depth, limits.depth)
        require(ancestors, .ancestors, limits.ancestors)
        guard failure == nil else { return false }
        let parent = open.last ?? -1
        let here = Int32(table.text.count)
        table.nodes.append(
            NodeTable.Node(
                storedParent: Int32(parent), storedEnd: Int32(row + 1),
                storedDepth: Int32(open.count), storedLine: Int32(line), textStart: here,
                textEnd: here,
                ordinal: siblings.ordinal(name: name, parent: parent, in: table.nodes),
                nameIndex: Int32(name), firstAttribute: Int32(table.attributes.count), tag: tag))
        return true
    }
}
