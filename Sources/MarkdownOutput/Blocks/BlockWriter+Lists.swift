import ArticleModel

extension BlockWriter {
    func lines(of list: List, marker: ListMarker) -> [String] {
        if context.flavour.readsDefinitions, list.style == .description,
            let lines = definitions(of: list)
        {
            return lines
        }
        let items = list.items.map { lines(of: $0) }
        let written =
            list.firstNumber.map { numbered(items, from: $0, marker: marker) }
            ?? items.filter { !$0.isEmpty }.map { $0.marked(marker.bullet) }
        return Array(written.joined(separator: list.isTight ? [] : [""]))
    }

    /// An empty item keeps its number; the comment keeps it from being read as something else.
    private func numbered(
        _ items: [[String]], from start: Int, marker: ListMarker
    ) -> [[String]] {
        items.enumerated().map { index, lines in
            (lines.isEmpty ? ["<!-- -->"] : lines).marked(marker.number(start + index))
        }
    }

    /// Terms, each with its descriptions behind colons; `nil` when the first has no term.
    private func definitions(of list: List) -> [String]? {
        let rows = list.items.map { item in
            (
                term: InlineWriter.markdown(item.term, at: .term, in: context),
                lines: lines(of: item.blocks)
            )
        }
        guard rows.first?.term.isEmpty == false else { return nil }
        let written = rows.flatMap { row -> [[String]] in
            let lines = row.lines.isEmpty ? ["<!-- -->"] : row.lines
            return (row.term.isEmpty ? [] : [[row.term]]) + [lines.marked(":  ")]
        }
        return Array(written.joined(separator: [""]))
    }

    private func lines(of item: List.Item) -> [String] {
        if item.isTight { return item.blocks.flatMap { lines(of: [$0]) } }
        let term = item.term.isEmpty ? [] : [Block(.paragraph([.strong(item.term)]))]
        return lines(of: term + item.blocks)
    }
}

extension List {
    /// `nil` for a list without numbers. Markdown has no negative numbers, and nine digits at most.
    fileprivate var firstNumber: Int? {
        guard case .numbered(let start) = style else { return nil }
        return (0...(999_999_999 - items.count)).contains(start) ? start : 1
    }

    /// No blank line stands between its items or inside one.
    fileprivate var isTight: Bool { items.allSatisfy(\.isTight) }

    /// Markdown lets a list stand directly below a paragraph only if it begins with 1 and its first
    /// item is not empty.
    fileprivate var mayFollowParagraph: Bool {
        isTight && (firstNumber ?? 1) == 1 && items.first?.blocks.isEmpty == false
    }
}

extension List.Item {
    /// At most one paragraph, and below it at most one tight list.
    fileprivate var isTight: Bool {
        guard term.isEmpty, blocks.count <= 2 else { return false }
        switch (blocks.first?.content, blocks.dropFirst().first?.content) {
        case (nil, nil), (.paragraph, nil): return true
        case (.list(let list), nil): return list.isTight
        case (.paragraph, .list(let list)): return list.mayFollowParagraph
        default: return false
        }
    }
}
