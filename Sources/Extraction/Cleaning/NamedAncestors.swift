import DOM

/// By row: what the names and roles of an element and those around it say.
struct NamedAncestors {
    /// By group, the word of the nearest element that has one.
    private(set) var names: [[NameGroup: String]]
    private(set) var regions: [PageRegion?]

    /// - Parameters:
    ///   - nodes: the page.
    ///   - main: the element of the main text; what is named around it is no name for the rest.
    init(_ nodes: NodeTable, main: Int?) {
        names = Array(repeating: [:], count: nodes.count)
        regions = Array(repeating: nil, count: nodes.count)
        for row in 0..<nodes.count where nodes[row].tag != .text {
            if let main, nodes.isInside(main, row) { continue }
            let parent = nodes[row].parent
            names[row] = parent >= 0 ? names[parent] : [:]
            addNames(of: row, nodes)
            regions[row] = Self.region(row, nodes, inherited: parent >= 0 ? regions[parent] : nil)
        }
    }

    /// What an article holds of others does not stand in their regions, and its own header holds
    /// its lead.
    private static func region(
        _ row: Int, _ nodes: NodeTable, inherited: PageRegion?
    ) -> PageRegion? {
        let tag = nodes[row].tag
        if tag == .article || tag == .main { return nil }
        let own = PageRegion(row, in: nodes)
        guard own == .banner else { return own ?? inherited }
        let isArticles = nodes.ancestors(of: row).contains {
            nodes[$0].tag == .article || nodes[$0].tag == .main
        }
        return isArticles ? inherited : own
    }

    private mutating func addNames(of row: Int, _ nodes: NodeTable) {
        guard nodes[row].tag != .body, nodes[row].tag != .html else { return }
        for attribute in [AttributeName.class, .id] {
            guard let value = nodes.attributeBytes(attribute, of: row) else { continue }
            for word in NameWords(value) {
                if let group = NameGroup.byWord[word] { names[row][group] = word }
            }
        }
    }
}

/// The words of a class or id: letters between anything else, cut where a capital begins a new
/// word, lower case. At most the first 200 bytes: what is longer was made by a machine.
struct NameWords: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>

    init(_ value: ArraySlice<UInt8>) { rest = value.prefix(200) }

    mutating func next() -> String? {
        rest = rest.drop { !Self.isLetter($0) }
        guard let first = rest.first else { return nil }
        var word: [UInt8] = [first | 0x20]
        rest = rest.dropFirst()
        var wasLower = Self.isLower(first)
        while let byte = rest.first, Self.isLetter(byte), !(wasLower && !Self.isLower(byte)) {
            word.append(byte | 0x20)
            wasLower = Self.isLower(byte)
            rest = rest.dropFirst()
        }
        return String(decoding: word, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= 0x61 && lower <= 0x7A
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte & 0x20 != 0 }
}
