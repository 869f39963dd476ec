import DOM

/// One thing that an element's name and attributes call it by: its tag, a word of its class or id,
/// a whole class, a role.
struct NameToken: Sendable {
    /// As the model's table holds it.
    let hash: UInt32
    /// As the page has it.
    let text: ArraySlice<UInt8>

    /// Calls `body` with every token of an element; some come twice.
    static func forEach(of row: Int, in nodes: NodeTable, _ body: (NameToken) -> Void) {
        var tag = WordHash(kind: 0)
        tag.add(UInt32(nodes[row].tag.rawValue))
        body(NameToken(hash: tag.short, text: []))
        nodes.forEachAttribute(of: row) { name, value in
            switch name {
            case .class:
                words(of: value.prefix(longestName), kind: 1, body)
                classes(of: value.prefix(longestName), body)
            case .id: words(of: value.prefix(longestName), kind: 1, body)
            default:
                guard let kind = kind(of: name) else { return }
                words(of: value.suffix(longestValue), kind: kind, body)
            }
        }
    }

    /// In bytes. What is longer was made by a machine.
    private static let longestName = 300
    private static let longestValue = 60

    /// What tells the words of an attribute from those of the others; `nil` for an attribute that
    /// names nothing.
    static func kind(of attribute: AttributeName) -> UInt8? {
        switch attribute {
        case .class, .id: 1
        case .itemprop: 3
        case .role: 4
        case .rel: 5
        case .itemtype: 6
        case .dataTestID: 7
        case .dataComponent: 8
        case .dataType: 9
        case .ariaLabel: 10
        case .dataModule: 11
        case .property: 12
        case .typeof: 13
        default: nil
        }
    }

    /// The words of a name: letters between anything else, cut where a capital begins a new word.
    private static func words(
        of name: ArraySlice<UInt8>, kind: UInt8, _ body: (NameToken) -> Void
    ) {
        var start = name.startIndex
        while start < name.endIndex {
            guard isLetter(name[start]) else {
                start += 1
                continue
            }
            var hash = WordHash(kind: kind)
            var end = start
            var wasSmall = false
            while end < name.endIndex, isLetter(name[end]), !(wasSmall && name[end] < 0x60) {
                hash.add(name[end])
                wasSmall = name[end] >= 0x60
                end += 1
            }
            if (2...24).contains(end - start) {
                body(NameToken(hash: hash.short, text: name[start..<end]))
            }
            start = end
        }
    }

    /// Whole classes of several words: `post-body`.
    private static func classes(of names: ArraySlice<UInt8>, _ body: (NameToken) -> Void) {
        for name in names.split(maxSplits: 8, whereSeparator: { $0 <= 0x20 }).prefix(8)
        where (3...40).contains(name.count)
            && name.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") })
        {
            var hash = WordHash(kind: 2)
            for byte in name { hash.add(byte) }
            body(NameToken(hash: hash.short, text: name))
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        let small = byte | 0x20
        return small >= 0x61 && small <= 0x7A
    }
}
