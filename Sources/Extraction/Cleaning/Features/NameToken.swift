import DOM

/// One thing that an element's name and attributes call it by: its tag, a word of its class or id,
/// a whole class, a role.
struct NameToken: Sendable {
    /// As the model's table holds it.
    let hash: UInt32
    /// As the page has it: a range of the page's values; empty for a tag.
    let text: Range<Int>

    /// Calls `body` with every token of an element; some come twice.
    static func forEach(of row: Int, in nodes: NodeTable, _ body: (NameToken) -> Void) {
        var tag = WordHash(kind: 0)
        tag.add(UInt32(nodes[row].tag.rawValue))
        body(NameToken(hash: tag.short, text: 0..<0))
        nodes.forEachAttribute(of: row) { name, value in
            switch name {
            case .class:
                words(of: value.prefix(longestName), kind: 1, nodes.values, body)
                classes(of: value.prefix(longestName), nodes.values, body)
            case .id: words(of: value.prefix(longestName), kind: 1, nodes.values, body)
            default:
                guard let kind = kind(of: name) else { return }
                words(of: value.suffix(longestValue), kind: kind, nodes.values, body)
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

    private static func words(
        of name: Range<Int>, kind: UInt8, _ values: [UInt8], _ body: (NameToken) -> Void
    ) {
        for word in NameWords(name, in: values) where (2...24).contains(word.count) {
            body(NameToken(word, kind: kind, values))
        }
    }

    /// Whole classes of several words, `post-body`, among the first of a list.
    private static func classes(
        of names: Range<Int>, _ values: [UInt8], _ body: (NameToken) -> Void
    ) {
        var count = 0
        var start = names.lowerBound
        for end in names.lowerBound...names.upperBound
        where end == names.upperBound || values[end] <= 0x20 {
            let name = start..<end
            start = end + 1
            guard !name.isEmpty else { continue }
            guard count < mostClasses else { return }
            count += 1
            if (3...40).contains(name.count), name.contains(where: { isJoint(values[$0]) }) {
                body(NameToken(name, kind: 2, values))
            }
        }
    }

    private static let mostClasses = 8

    private static func isJoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}

extension NameToken {
    private init(_ text: Range<Int>, kind: UInt8, _ values: [UInt8]) {
        var hash = WordHash(kind: kind)
        for index in text { hash.add(values[index]) }
        self.init(hash: hash.short, text: text)
    }
}
