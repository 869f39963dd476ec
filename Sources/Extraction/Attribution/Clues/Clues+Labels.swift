extension Clues {
    /// The words of the line before a block of text, lower case, where it is short enough to be a label
    /// for what follows: `Published`, `Written by Ada Lind`. Empty otherwise.
    func label(before index: Int) -> [String] {
        let blocks = page.blocks[..<index].reversed()
        guard let block = blocks.first(where: { page.length(of: $0) > 0 }),
            page.length(of: block) <= Self.longestLabel
        else { return [] }
        let text = page.text(of: block)
        // A line with a date of its own says nothing of the next.
        guard !text.contains(where: \.isNumber) else { return [] }
        return text.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
    }

    /// The same before the block that a row begins.
    func label(beforeRow row: Int) -> [String] {
        page.blocks.firstIndex { $0.rows.upperBound > row }.map(label(before:)) ?? []
    }

    /// In bytes, white space aside.
    private static let longestLabel = 40
}
