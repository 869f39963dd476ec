import DOM

/// The page's own footnotes, found by their links: a mark in the text leads to a note, and the note
/// leads back to the mark.
package struct FootnoteLinks: Sendable {
    /// By row of the link that is a mark: the note's label.
    package private(set) var marks: [Int: String] = [:]
    /// By row of the element that holds a note: its label.
    package private(set) var notes: [Int: String] = [:]
    /// Rows of the links that lead back.
    package private(set) var backlinks: Set<Int> = []

    /// How far a mark's id may stand from the link: `<sup id><a>`, `<span id><sup><a>`.
    private static let nearby = 3
    /// In characters, without brackets. A longer link is no mark.
    private static let longestLabel = 8

    init(_ nodes: NodeTable) {
        let links = Self.innerLinks(nodes)
        guard links.count > 1 else { return }
        let anchors = Self.anchors(nodes)
        let targets = links.compactMap { link in
            anchors[link.id].map { (row: link.row, target: $0) }
        }
        for link in targets {
            guard let label = Self.label(nodes.text(of: link.row)) else { continue }
            let back = targets.first {
                nodes.isInside($0.row, link.target) && Self.isNear($0.target, link.row, nodes)
            }
            guard let back, link.target > link.row else { continue }
            add(mark: link.row, note: link.target, back: back.row, label: label)
        }
    }

    private mutating func add(mark: Int, note: Int, back: Int, label: String) {
        let label =
            notes[note] ?? (notes.values.contains(label) ? "\(label)-\(notes.count + 1)" : label)
        notes[note] = label
        marks[mark] = label
        backlinks.insert(back)
    }

    private static func innerLinks(_ nodes: NodeTable) -> [(row: Int, id: String)] {
        nodes.nodes.indices.compactMap { row in
            guard nodes[row].tag == .a, let href = nodes.attributeBytes(.href, of: row),
                href.first == UInt8(ascii: "#"), href.count > 1
            else { return nil }
            return (row, String(decoding: href.dropFirst(), as: UTF8.self))
        }
    }

    private static func anchors(_ nodes: NodeTable) -> [String: Int] {
        var anchors: [String: Int] = [:]
        for row in nodes.nodes.indices where nodes[row].tag != .text {
            if let id = nodes.attribute(.id, of: row), anchors[id] == nil { anchors[id] = row }
        }
        return anchors
    }

    /// Whether the row is the mark, or stands just around or in it.
    private static func isNear(_ row: Int, _ mark: Int, _ nodes: NodeTable) -> Bool {
        nodes.isInside(row, mark)
            || nodes.ancestors(of: mark).prefix(nearby).contains(row)
    }

    /// `1` for `[1]`, `1` or `¹`; `nil` for words.
    private static func label(_ text: String) -> String? {
        let bare = FoldedText.folded(text).filter { !"[]()^ ".contains($0) }
        guard !bare.isEmpty, bare.count <= longestLabel else { return nil }
        let isMark =
            bare.allSatisfy { $0.isNumber || "*†‡§¶".contains($0) }
            || (bare.count <= 2 && bare.allSatisfy(\.isLetter))
        return isMark ? bare : nil
    }
}
