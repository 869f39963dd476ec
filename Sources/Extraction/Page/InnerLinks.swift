import DOM

/// The links of a page that lead to another place on it.
struct InnerLinks {
    /// A mark and its note.
    struct Pair {
        /// Row of the link that leads to the note.
        var mark: Int
        /// As the mark has it, without brackets.
        var label: String
        /// Row of the element the mark leads to.
        var target: Int
        /// Row of the element that holds the note.
        var note: Int
        /// Row of the link that leads back.
        var back: Int
        /// Row of the element to which it leads: the mark, or what stands just around or in it.
        var home: Int
    }

    /// Rows of the links, in document order.
    private(set) var rows: [Int] = []
    private let nodes: NodeTable
    /// By row of a link, the element it leads to.
    private var targets: [Int: Int] = [:]
    /// By row of an element, the links that lead to it, in document order.
    private var sources: [Int: [Int]] = [:]

    /// How far a mark's id may stand from the link: `<sup id><a>`, `<span id><sup><a>`.
    private static let nearby = 3
    /// In characters, without brackets. A longer link is no mark.
    private static let longestLabel = 8
    /// In bytes, brackets and white space included.
    private static let longestMark = 100

    init(_ nodes: NodeTable) {
        self.nodes = nodes
        let references = Self.references(nodes)
        guard !references.isEmpty else { return }
        let anchors = Self.anchors(nodes, named: Set(references.map(\.name)))
        for reference in references {
            guard let target = anchors[reference.name] else { continue }
            rows.append(reference.row)
            targets[reference.row] = target
            sources[target, default: []].append(reference.row)
        }
    }

    /// The links to a name on the page.
    private static func references(_ nodes: NodeTable) -> [(row: Int, name: HashedBytes)] {
        nodes.nodes.indices.compactMap { row in
            guard nodes[row].tag == .a, let href = nodes.attributeBytes(.href, of: row),
                href.first == UInt8(ascii: "#"), href.count > 1
            else { return nil }
            return (row, HashedBytes(href.dropFirst()))
        }
    }

    /// The element a name leads to: the first that has it as its id, or the link that has it as
    /// its name.
    private static func anchors(
        _ nodes: NodeTable, named wanted: Set<HashedBytes>
    ) -> [HashedBytes: Int] {
        var anchors: [HashedBytes: Int] = [:]
        for row in nodes.nodes.indices where nodes[row].tag != .text {
            for attribute in [AttributeName.id, .name]
            where attribute == .id || nodes[row].tag == .a {
                guard let name = nodes.attributeBytes(attribute, of: row).map(HashedBytes.init),
                    wanted.contains(name), anchors[name] == nil
                else { continue }
                anchors[name] = row
            }
        }
        return anchors
    }

    /// The link as a mark, with the note it leads to; `nil` for any other link.
    func pair(of mark: Int) -> Pair? {
        guard let target = targets[mark], target > mark, let label = label(of: mark) else {
            return nil
        }
        let note = noteElement(at: target)
        guard !nodes.isInside(mark, note) else { return nil }
        for home in places(around: mark) {
            if let back = firstLink(to: home, in: note..<nodes[note].end) {
                return Pair(
                    mark: mark, label: label, target: target, note: note, back: back, home: home)
            }
        }
        return nil
    }

    /// The element with the words of a note: the one that is linked, or the block around an
    /// anchor at its beginning.
    private func noteElement(at target: Int) -> Int {
        nodes.lineage(of: target).first { ElementSets.block.contains(nodes[$0].tag) } ?? target
    }

    /// Where the way back may lead.
    private func places(around mark: Int) -> [Int] {
        Array(nodes.lineage(of: mark).prefix(Self.nearby + 1)) + (mark + 1..<nodes[mark].end)
    }

    private func firstLink(to home: Int, in rows: Range<Int>) -> Int? {
        guard let links = sources[home] else { return nil }
        let index = links.partitioningIndex { $0 >= rows.lowerBound }
        return index < links.count && links[index] < rows.upperBound ? links[index] : nil
    }

    /// `1` for `[1]`, `1` or `¹`; `nil` for words.
    private func label(of mark: Int) -> String? {
        let text = nodes.text[nodes[mark].text]
        guard text.count <= Self.longestMark, text.count(where: Self.isLetter) <= 2 else {
            return nil
        }
        let bare = FoldedText.folded(nodes.text(of: mark)).filter { !"[]()^ ".contains($0) }
        guard !bare.isEmpty, bare.count <= Self.longestLabel else { return nil }
        let isMark =
            bare.allSatisfy { $0.isNumber || "*†‡§¶".contains($0) }
            || (bare.count <= 2 && bare.allSatisfy(\.isLetter))
        return isMark ? bare : nil
    }

    /// Of ASCII.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }
}
