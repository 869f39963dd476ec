/// The long parts of an article: its body, and what was done to the page around it.
package struct ArticleText: Sendable, Equatable {
    package var blocks: [Block]
    /// The removal ledger, in the page's order.
    package var removals: [Removal]
    /// Links that were shortened or undone, in the order of the page.
    package var linkChanges: [LinkChange] = []
    /// Why each kept block was kept, by block id; what `explain` shows beside the removals.
    package var keepReasons: [String: [Reason]] = [:]

    package init(blocks: [Block], removals: [Removal]) {
        self.blocks = blocks
        self.removals = removals
    }
}

/// A text at hand, or one of an earlier build that is read whenever somebody asks for it: a build
/// after a change needs the texts of few articles, and of the others the outline.
struct HeldText: Sendable, Equatable {
    private enum Content: Sendable {
        case text(ArticleText)
        case stored(@Sendable () -> ArticleText)
    }

    private var content: Content
    /// `nil` until it is made, and when the text has changed since.
    private(set) var outline: ArticleOutline?
    /// Of what the text was made from.
    var identity: String?

    init(_ text: ArticleText) { content = .text(text) }

    init(outline: ArticleOutline, stored: @escaping @Sendable () -> ArticleText) {
        self.outline = outline
        content = .stored(stored)
    }

    var text: ArticleText {
        get {
            switch content {
            case .text(let text): text
            case .stored(let read): read()
            }
        }
        set {
            content = .text(newValue)
            outline = nil
            identity = nil
        }
    }

    /// The same with an outline that is known to be the text's.
    func outlined(by outline: ArticleOutline) -> HeldText {
        var held = self
        held.outline = outline
        return held
    }

    /// The same with its blocks edited, now or when they are asked for. Whoever edits them says what
    /// was edited: the identity stays.
    func mapBlocks(
        outline: ArticleOutline, _ edit: @escaping @Sendable (inout [Block]) -> Void
    ) -> HeldText {
        var held = outlined(by: outline)
        switch content {
        case .text(var text):
            edit(&text.blocks)
            held.content = .text(text)
        case .stored(let read):
            held.content = .stored {
                var text = read()
                edit(&text.blocks)
                return text
            }
        }
        return held
    }

    static func == (one: HeldText, other: HeldText) -> Bool { one.text == other.text }
}
