/// A page as a table: its elements and texts in document order, a plain value without a pointer.
///
/// All text of the page stands in one buffer in document order, so the text of any element is one
/// range of it. Rows of a subtree are consecutive too: from the element's own row up to `end`.
/// Scripts and styles have a row and their source in `raw`, never in `text`; comments and
/// processing instructions have none; a `template` has a row but nothing inside.
///
/// What hot loops ask is inlined into them.
@usableFromInline package struct NodeTable: Sendable {
    @usableFromInline struct Attribute: Sendable {
        /// `nil` for a name the program never asks for by itself.
        @usableFromInline var known: AttributeName?
        var name: Int32
        @usableFromInline var start: Int32
        @usableFromInline var end: Int32

        @inlinable var value: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
    }

    /// The script or style of a row; its source reaches to where the next begins.
    struct Source: Sendable {
        var row: Int32
        var start: Int32
    }

    /// The rows; the first is the root element.
    @usableFromInline package internal(set) var nodes: [Node] = []
    /// UTF-8, as the parser gave it; entities are resolved.
    @usableFromInline package internal(set) var text: [UInt8] = []
    @usableFromInline var attributes: [Attribute] = []
    /// What all attributes say, in UTF-8.
    @usableFromInline package internal(set) var values: [UInt8] = []
    var sources: [Source] = []
    var raw: [UInt8] = []
    @usableFromInline var names = NameList()

    @inlinable package subscript(row: Int) -> Node { nodes[row] }
    @inlinable package var count: Int { nodes.count }
}

extension NodeTable {
    /// The element's name, lower case; empty for a text.
    package func name(of row: Int) -> String { names[Int(nodes[row].nameIndex)] }

    /// Calls `body` with every byte of the element's name.
    @inlinable package func forEachByte(ofNameOf row: Int, _ body: (UInt8) -> Void) {
        for index in names.range(of: Int(nodes[row].nameIndex)) { body(names.bytes[index]) }
    }

    /// The rows of the scripts and styles.
    package var sourceRows: [Int] { sources.map { Int($0.row) } }

    /// The value of an attribute; `nil` when the element does not have it.
    package func attribute(_ name: AttributeName, of row: Int) -> String? {
        attributeBytes(name, of: row).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The same in UTF-8, without a copy.
    @inlinable package func attributeBytes(
        _ name: AttributeName, of row: Int
    ) -> ArraySlice<UInt8>? {
        has(name, row) ? value(of: name, row) : nil
    }

    /// Whether the element has the attribute, with whatever value.
    @inlinable package func has(_ name: AttributeName, _ row: Int) -> Bool {
        nodes[row].attributes.contains(name)
    }

    @inlinable func value(of name: AttributeName, _ row: Int) -> ArraySlice<UInt8>? {
        for index in attributeIndices(of: row) where attributes[index].known == name {
            return values[attributes[index].value]
        }
        return nil
    }

    /// Calls `body` with every attribute of the element that the program knows by name, and where
    /// its value stands in `values`.
    @inlinable package func forEachAttribute(
        of row: Int, _ body: (AttributeName, Range<Int>) -> Void
    ) {
        guard nodes[row].attributes.bits != 0 else { return }
        for index in attributeIndices(of: row) {
            guard let name = attributes[index].known else { continue }
            body(name, attributes[index].value)
        }
    }

    /// Every attribute of an element, in order.
    package func attributes(of row: Int) -> [(name: String, value: String)] {
        attributes[attributeIndices(of: row)].map {
            (names[Int($0.name)], String(decoding: values[$0.value], as: UTF8.self))
        }
    }

    @inlinable func attributeIndices(of row: Int) -> Range<Int> {
        let next = row + 1
        let end = next < nodes.count ? Int(nodes[next].firstAttribute) : attributes.count
        return Int(nodes[row].firstAttribute)..<end
    }

    /// The text of a subtree as it stands, white space and all.
    package func text(of row: Int) -> String {
        String(decoding: text[nodes[row].text], as: UTF8.self)
    }

    /// The source of a script or style; empty for any other row.
    package func source(of row: Int) -> ArraySlice<UInt8> {
        let index = sources.partitioningIndex { $0.row >= row }
        guard index < sources.count, sources[index].row == row else { return [] }
        let next = index + 1
        let end = next < sources.count ? Int(sources[next].start) : raw.count
        return raw[Int(sources[index].start)..<end]
    }

    /// The rows of an element's children, elements and texts.
    package func children(of row: Int) -> [Int] {
        var children: [Int] = []
        var child = row + 1
        while child < nodes[row].end {
            children.append(child)
            child = nodes[child].end
        }
        return children
    }

    /// The rows of the elements around this one, innermost first.
    @inlinable package func ancestors(of row: Int) -> Lineage { lineage(of: nodes[row].parent) }

    /// The row, then the elements around it, innermost first.
    @inlinable package func lineage(of row: Int) -> Lineage { Lineage(nodes: nodes, next: row) }

    /// Whether `row` is `ancestor` or inside it.
    @inlinable package func isInside(_ row: Int, _ ancestor: Int) -> Bool {
        row >= ancestor && row < nodes[ancestor].end
    }

    /// The first row of the tag, in document order.
    package func first(_ tag: HTMLTag) -> Int? { nodes.firstIndex { $0.tag == tag } }

    /// An absolute XPath to the row: `/html/body/div[2]/p[1]`.
    ///
    /// Of a row deeper than any page made by people, the innermost steps, behind `//`: else the
    /// paths of a page that nests its every paragraph thousands of times would fill the memory.
    package func path(of row: Int) -> String {
        let steps = Array(lineage(of: row).prefix(Self.longestPath))
        let path = steps.reversed().reduce(into: isDeep(row) ? [slash] : []) { path, row in
            addStep(to: row, &path)
        }
        return String(decoding: path, as: UTF8.self)
    }

    /// Only the innermost steps of its path are told.
    func isDeep(_ row: Int) -> Bool { nodes[row].depth >= Self.longestPath }

    func addStep(to row: Int, _ path: inout [UInt8]) {
        let node = nodes[row]
        path.append(slash)
        guard node.tag != .text else { return addNumber(node.ordinal, to: &path, after: "text()") }
        forEachByte(ofNameOf: row) { path.append($0) }
        guard node.tag != .html, node.tag != .body else { return }
        addNumber(node.ordinal, to: &path)
    }

    private func addNumber(_ number: Int32, to path: inout [UInt8], after name: String = "") {
        path.append(contentsOf: name.utf8)
        path.append(UInt8(ascii: "["))
        path.append(contentsOf: number.description.utf8)
        path.append(UInt8(ascii: "]"))
    }

    private var slash: UInt8 { UInt8(ascii: "/") }

    /// In steps. Real pages stay below 300.
    private static let longestPath = 500
}
