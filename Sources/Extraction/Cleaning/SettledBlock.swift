import ArticleModel

/// Blocks about which nothing needs to be weighed.
enum SettledBlock {
    /// Why the block is not part of the body, whatever it says; `nil` for one that must be weighed.
    static func reason(for index: Int, in page: PageMeasures) -> Reason? {
        if let move = page.moves[index] {
            return reason("attribution.\(move.field)", move.sentence)
        }
        let block = page.page.blocks[index]
        return switch block.kind {
        case .control: reason("control", "belongs to a control or a picture")
        case .footnoteMark:
            reason("footnote-mark", "is the mark of a footnote, which the packet sets anew")
        case .hidden where block.isDetached: reason("hidden", "is not shown to a reader")
        case .hidden, .visible: nil
        }
    }

    private static func reason(_ rule: String, _ sentence: String) -> Reason {
        Reason(rule: rule, weight: -10, sentence: sentence)
    }
}
