import DOM

extension Clues {
    /// The words of the line before a block of text, lower case, where it is short enough to be a label
    /// for what follows: `Published`, `Written by Ada Lind`. Empty otherwise.
    func label(before index: Int) -> [String] {
        guard index > 0, page.length(of: page.blocks[index - 1]) <= Self.longestLabel else {
            return []
        }
        let block = page.blocks[index - 1]
        let text = page.text(of: block)
        // A line with a date of its own says nothing of the next.
        guard !text.contains(where: \.isNumber) else { return [] }
        return text.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init)
    }

    /// The same before the block in which a row stands.
    func label(beforeRow row: Int) -> [String] {
        var (low, high) = (0, page.blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if page.blocks[middle].rows.lowerBound <= row {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low > 0 ? label(before: low - 1) : []
    }

    /// In bytes, white space aside.
    private static let longestLabel = 40

    /// The first word of a block, as it stands there, where it may be one of those; else `nil`.
    func opening(of block: TextBlock, among words: WordOpenings) -> String? {
        guard let last = block.rows.last else { return nil }
        let text = nodes.text[
            nodes[block.rows.lowerBound].text.lowerBound..<nodes[last].text.upperBound]
        let start = text.drop(while: \.isWhiteSpace)
        guard words.mayBegin(start) else { return nil }
        let word = start.prefix(24).prefix { !$0.isWhiteSpace }
        return String(decoding: word, as: UTF8.self)
    }
}
