import Templating

/// Divides a long text into pages between its elements, and inside those that may be divided.
struct MarkupDivision {
    let syntax: MarkupSyntax
    /// What elements bring to their page beyond themselves, in bytes, by their ids.
    let weights: [String: Int]

    /// Elements that read the same in pieces.
    private static let divisible: Set = ["blockquote", "div", "dl", "ol", "table", "tbody", "ul"]

    /// Runs of nodes, none above a size in bytes unless it is one that cannot be divided.
    func groups(of nodes: [XHTMLNode], atMost size: Int) -> [[XHTMLNode]] {
        var groups: [[XHTMLNode]] = []
        var room = 0
        for node in nodes.flatMap({ pieces(of: $0, atMost: size) }) {
            let weight = weight(of: node)
            if !groups.isEmpty, weight <= room || node.belongsToWhatIsBefore {
                groups[groups.count - 1].append(node)
                room -= weight
            } else {
                groups.append([node])
                room = size - weight
            }
        }
        return groups
    }

    private func weight(of node: XHTMLNode) -> Int {
        [node].ids.reduce([node].markup(in: syntax).text.utf8.count) { $0 + (weights[$1] ?? 0) }
    }

    /// A node that is too long as several of its kind.
    private func pieces(of node: XHTMLNode, atMost size: Int) -> [XHTMLNode] {
        guard case .element(let element) = node, Self.divisible.contains(element.name),
            weight(of: node) > size
        else { return [node] }
        if element.name == "table" { return tables(element, atMost: size) }
        var start = element.attributes.first { $0.name == "start" }.flatMap { Int($0.value) } ?? 1
        return groups(of: element.children, atMost: size).enumerated().map { index, children in
            var piece = element
            piece.children = children
            if index > 0 {
                piece.attributes.removeAll { ["id", "start"].contains($0.name) }
                if element.name == "ol" {
                    piece.attributes.append(XHTMLNode.Attribute(name: "start", value: "\(start)"))
                }
            }
            start += children.count
            return .element(piece)
        }
    }

    /// A table with the same head on every page; whole if cells of it reach over several rows.
    private func tables(_ table: XHTMLNode.Element, atMost size: Int) -> [XHTMLNode] {
        guard case .element(let rows)? = table.children.last, !table.children.haveRowSpans else {
            return [.element(table)]
        }
        let head = table.children.dropLast()
        let again = head.filter { !$0.isElement("caption") }.map(\.withoutIDs)
        return groups(of: rows.children, atMost: size).enumerated().map { index, children in
            var (piece, body) = (table, rows)
            body.children = children
            if index > 0 { piece.attributes.removeAll { $0.name == "id" } }
            piece.children = (index == 0 ? Array(head) : again) + [.element(body)]
            return .element(piece)
        }
    }
}

extension XHTMLNode {
    fileprivate func isElement(_ name: String) -> Bool {
        if case .element(let element) = self { element.name == name } else { false }
    }

    /// A description, which does not begin a page without its term.
    fileprivate var belongsToWhatIsBefore: Bool { isElement("dd") }

    fileprivate var withoutIDs: XHTMLNode {
        guard case .element(var element) = self else { return self }
        element.attributes.removeAll { $0.name == "id" }
        element.children = element.children.map(\.withoutIDs)
        return .element(element)
    }
}

extension [XHTMLNode] {
    fileprivate var haveRowSpans: Bool {
        contains { node in
            guard case .element(let element) = node else { return false }
            return element.attributes.contains { $0.name == "rowspan" }
                || element.children.haveRowSpans
        }
    }
}
