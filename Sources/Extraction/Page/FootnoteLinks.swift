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

    private var labels: Set<String> = []

    init(_ nodes: NodeTable) {
        let links = InnerLinks(nodes)
        let pairs = links.rows.compactMap { links.pair(of: $0) }
        let notes = Dictionary(grouping: pairs, by: \.home).mapValues { Set($0.map(\.note)) }
        let targets = Dictionary(grouping: pairs, by: \.note).mapValues { Set($0.map(\.target)) }
        for pair in pairs {
            // Many entries with one way back are a table of contents or an index; many targets in
            // one element are notes that nothing tells apart.
            guard notes[pair.home]?.count == 1, targets[pair.note]?.count == 1 else { continue }
            add(pair)
        }
    }

    private mutating func add(_ pair: InnerLinks.Pair) {
        var label = notes[pair.note] ?? pair.label
        if notes[pair.note] == nil, labels.contains(label) { label += "-\(notes.count + 1)" }
        labels.insert(label)
        notes[pair.note] = label
        marks[pair.mark] = label
        backlinks.insert(pair.back)
    }
}
