import ArticleModel

/// How many documents a packet has room for, as its articles come in.
struct EnclosureRoom {
    private var left: Int
    private let bound: Int

    /// - Parameter bound: of all documents together, in bytes.
    init(bound: Int) {
        left = bound
        self.bound = bound
    }

    /// A document that there is no room for is cited all the same, and told.
    mutating func enclose(_ article: inout CleanArticle) {
        guard let attachment = article.attachment else { return }
        guard attachment.size <= left else {
            article.attachment?.bytes = []
            article.warnings.append(.noRoom(for: article.file, bound: bound))
            return
        }
        left -= attachment.size
    }
}

extension Diagnostic {
    fileprivate static func noRoom(for file: String, bound: Int) -> Diagnostic {
        Diagnostic(
            "The document is cited and not attached: those of the packet have more than \(bound)"
                + " bytes, the bound “attachments”.",
            file: file, hint: "Keep it beside the packet, or make two packets.",
            severity: .warning)
    }
}
