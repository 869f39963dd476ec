import Comparison

/// A change of a text as other programs read it; what was kept is none.
struct ChangeRecord: Encodable {
    private struct Words: Encodable {
        var change: String
        var text: String
    }

    private let change: String
    /// `nil` for a rewritten paragraph, whose words are told one by one.
    private let text: String?
    private let words: [Words]?

    init?(_ change: TextChange) {
        switch change {
        case .kept: return nil
        case .removed(let text): self.init("removed", text)
        case .added(let text): self.init("added", text)
        case .moved(let text): self.init("moved", text)
        case .rewritten(let changes):
            self.init(
                "rewritten", words: changes.map { Words(change: $0.kind.rawValue, text: $0.words) })
        }
    }

    private init(_ change: String, _ text: String? = nil, words: [Words]? = nil) {
        self.change = change
        self.text = text
        self.words = words
    }
}
