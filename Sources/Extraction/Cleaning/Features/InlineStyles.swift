import DOM

/// By row of the page: in which inline elements it stands.
struct InlineStyles: Sendable {
    struct Style: OptionSet, Sendable {
        let rawValue: UInt8
        static let linked = Style(rawValue: 1)
        static let bold = Style(rawValue: 2)
        static let italic = Style(rawValue: 4)
    }

    private var styles: [Style]

    init(_ nodes: NodeTable) {
        styles = Array(repeating: [], count: nodes.count)
        for row in nodes.nodes.indices {
            let parent = nodes[row].parent
            let around = parent < 0 ? [] : styles[parent]
            styles[row] = around.union(Self.own(row, in: nodes))
        }
    }

    subscript(row: Int) -> Style { styles[row] }

    private static func own(_ row: Int, in nodes: NodeTable) -> Style {
        switch nodes[row].tag {
        case .a: nodes.has(.href, row) ? .linked : []
        case .button: .linked
        case .b, .strong: .bold
        case .i, .em, .cite: .italic
        default: []
        }
    }
}
