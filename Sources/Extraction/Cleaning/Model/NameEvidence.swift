import DOM

/// The very name that speaks for or against a block, as the page has it.
struct NameEvidence: Sendable {
    private let page: PageMeasures
    private let table: LearntTable

    init(_ page: PageMeasures, _ model: BlockModel) { (self.page, table) = (page, model.names) }

    /// `stands in “related-posts”, …`; `nil` for a column that is not about names, and where
    /// nothing around the block has such a name.
    /// - Parameters:
    ///   - block: whose names are asked.
    ///   - column: what weighed on it.
    ///   - isBad: whether the name speaks against the block.
    /// - Returns: the sentence.
    func sentence(for block: Int, _ column: FeatureColumn, isBad: Bool) -> String? {
        guard column.topic == "names" else { return nil }
        guard let name = strongest(around: block, isBad: isBad) else { return nil }
        return isBad
            ? "stands in “\(name)”, a name that sites give to what is no article"
            : "stands in “\(name)”, a name that sites give to articles"
    }

    /// In log-odds. A weaker score is no evidence.
    private static let telling: Float = 0.3

    private func strongest(around block: Int, isBad: Bool) -> String? {
        var best: (name: String, score: Float)?
        var box = page.boxes.ofBlock[block]
        while box >= 0, page.boxes[box].tag != .body {
            NameToken.forEach(of: page.boxes[box].row, in: page.page.nodes) { token in
                let score = isBad ? -table[token.hash] : table[token.hash]
                guard score > max(Self.telling, best?.score ?? 0) else { return }
                let tag = page.page.nodes.name(of: page.boxes[box].row)
                let words = page.page.nodes.values[token.text]
                let name = words.isEmpty ? tag : String(decoding: words, as: UTF8.self)
                best = (name, score)
            }
            box = page.boxes[box].parent
        }
        return best?.name
    }
}
