/// A page as a table: its elements and texts in document order, a plain value without a pointer.
///
/// All text of the page stands in one buffer in document order, so the text of any element is one
/// range of it. Rows of a subtree are consecutive too: from the element's own row up to `end`.
/// Scripts and styles have a row and their source in `raw`, never in `text`; comments and
/// processing instructions have none; a `template` has a row but nothing inside.
package struct NodeTable: Sendable {
    package struct Node: Sendable {
        package var tag: HTMLTag
        /// The row of the element around this one; -1 for the root.
        package var parent: Int
        /// The row after the last one of this subtree.
        package var end: Int
        /// How many elements stand around this one.
        package var depth: Int
        /// Where the node begins in what was parsed, counted from 1.
        package var line: Int
        /// Place among the siblings of the same name, counted from 1.
        package var ordinal: Int
        /// Text of the whole subtree, as a range of the table's `text`.
        package var text: Range<Int>
        /// Into the table's names; of no meaning for a text.
        var name: Int
        var attributes: Range<Int>
        /// The source of a script or style, as a range of `raw`.
        var source: Range<Int>
    }

    struct Attribute: Sendable {
        /// `nil` for a name the program never asks for by itself.
        var known: AttributeName?
        var name: Int
        var value: Range<Int>
    }

    /// The rows; the first is the root element.
    package internal(set) var nodes: [Node] = []
    /// UTF-8, as the parser gave it; entities are resolved.
    package internal(set) var text: [UInt8] = []
    var attributes: [Attribute] = []
    var values: [UInt8] = []
    var raw: [UInt8] = []
    var names: [String] = []

    package subscript(row: Int) -> Node { nodes[row] }
    package var count: Int { nodes.count }
}

extension NodeTable {
    /// The element's name, lower case; empty for a text.
    package func name(of row: Int) -> String {
        nodes[row].tag == .text ? "" : names[nodes[row].name]
    }

    /// The value of an attribute; `nil` when the element does not have it.
    package func attribute(_ name: AttributeName, of row: Int) -> String? {
        attributeBytes(name, of: row).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The same in UTF-8, without a copy.
    package func attributeBytes(_ name: AttributeName, of row: Int) -> ArraySlice<UInt8>? {
        for attribute in attributes[nodes[row].attributes] where attribute.known == name {
            return values[attribute.value]
        }
        return nil
    }

    /// Calls `body` with every attribute of the element that the program knows by name.
    package func forEachAttribute(
        of row: Int, _ body: (AttributeName, ArraySlice<UInt8>) -> Void
    ) {
        for attribute in attributes[nodes[row].attributes] {
            guard let name = attribute.known else { continue }
            body(name, values[attribute.value])
        }
    }

    /// Whether the element has the attribute, with whatever value.
    package func has(_ name: AttributeName, _ row: Int) -> Bool {
        attributes[nodes[row].attributes].contains { $0.known == name }
    }

    /// Every attribute of an element, in order.
    package func attributes(of row: Int) -> [(name: String, value: String)] {
        attributes[nodes[row].attributes].map {
            (names[$0.name], String(decoding: values[$0.value], as: UTF8.self))
        }
    }

    /// The text of a subtree as it stands, white space and all.
    package func text(of row: Int) -> String {
        String(decoding: text[nodes[row].text], as: UTF8.self)
    }

    /// The source of a script or style.
    package func source(of row: Int) -> ArraySlice<UInt8> { raw[nodes[row].source] }

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
    package func ancestors(of row: Int) -> some Sequence<Int> {
        sequence(state: row) { row in
            row = nodes[row].parent
            return row < 0 ? nil : row
        }
    }

    /// The row, then the elements around it, innermost first.
    package func lineage(of row: Int) -> some Sequence<Int> {
        sequence(state: row) { next in
            guard next >= 0 else { return nil }
            defer { next = nodes[next].parent }
            return next
        }
    }

    /// Whether `row` is `ancestor` or inside it.
    package func isInside(_ row: Int, _ ancestor: Int) -> Bool {
        row >= ancestor && row < nodes[ancestor].end
    }

    /// The first row of the tag, in document order.
    package func first(_ tag: HTMLTag) -> Int? { nodes.firstIndex { $0.tag == tag } }

    /// An absolute XPath to the row: `/html/body/div[2]/p[1]`.
    ///
    /// Of a row deeper than any page made by people, the innermost steps, behind `//`: else the
    /// paths of a page that nests its every paragraph thousands of times would fill the memory.
    package func path(of row: Int) -> String {
        var steps: [String] = []
        for element in lineage(of: row).prefix(Self.longestPath) {
            let node = nodes[element]
            let step = node.tag == .text ? "text()" : names[node.name]
            let isUnique = node.tag == .html || node.tag == .body
            steps.append(isUnique ? step : "\(step)[\(node.ordinal)]")
        }
        let isWhole = nodes[row].depth < Self.longestPath
        return (isWhole ? "/" : "//") + steps.reversed().joined(separator: "/")
    }

    /// In steps. Real pages stay below 300.
    private static let longestPath = 500
}
