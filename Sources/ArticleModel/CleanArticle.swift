/// An article with the page around it taken away, and an account of what was taken.
package struct CleanArticle: Sendable, Equatable {
    /// The source's name, as the user gave it.
    package var file: String
    package var attribution: Attribution
    private var held: HeldText
    /// How much of the body is likely to be right, from 0 to 1: the F measure the cleaner expects.
    /// `nil` where a person chose the text.
    package var confidence: Double?
    /// What its images show, as far as it is at hand; taken over by the packet.
    package var pictures: [Picture] = []
    /// What goes with the packet instead of a body.
    package var attachment: Attachment?
    package var doubts: [Doubt] = []
    /// What sidecars and lists of metadata say of it, sidecars first.
    package var listings: [BibliographyEntry] = []
    package var warnings: [Diagnostic] = []
    /// Lower-case hexadecimal SHA-256 of the file's bytes: evidence.
    package var sourceDigest = ""
    /// Lower-case hexadecimal SHA-256 of the body's plain text: identity.
    package var textDigest = ""

    package init(
        file: String, attribution: Attribution = Attribution(), blocks: [Block] = [],
        removals: [Removal] = []
    ) {
        self.file = file
        self.attribution = attribution
        held = HeldText(ArticleText(blocks: blocks, removals: removals))
    }

    /// An article of an earlier build, whose text is read when somebody asks for it, each time anew.
    package init(
        file: String, attribution: Attribution, outline: ArticleOutline,
        reading read: @escaping @Sendable () -> ArticleText
    ) {
        self.file = file
        self.attribution = attribution
        held = HeldText(outline: outline, stored: read)
    }
}

extension CleanArticle {
    package var text: ArticleText {
        get { held.text }
        set { held.text = newValue }
    }

    package var blocks: [Block] {
        get { text.blocks }
        set { text.blocks = newValue }
    }

    /// The removal ledger, in the page's order.
    package var removals: [Removal] {
        get { text.removals }
        set { text.removals = newValue }
    }

    /// Links that were shortened or undone, in the order of the page.
    package var linkChanges: [LinkChange] {
        get { text.linkChanges }
        set { text.linkChanges = newValue }
    }

    /// Why each kept block was kept, by block id; what `explain` shows beside the removals.
    package var keepReasons: [String: [Reason]] {
        get { text.keepReasons }
        set { text.keepReasons = newValue }
    }

    /// What the rest of a packet must know of the text; made each time unless it is kept.
    package var outline: ArticleOutline { held.outline ?? ArticleOutline(of: text) }

    /// Tells the text from every other, as what it was made from does; `nil` where nobody noted that,
    /// and once the text has changed.
    package var textIdentity: String? {
        get { held.identity }
        set { held.identity = newValue }
    }

    /// Keeps the outline at hand, until the text changes.
    ///
    /// - Parameter runs: gives the numbers of the runs of words in the article's running text.
    package mutating func keepOutline(runs: (String) -> [UInt64]) {
        var outline = outline
        outline.runs = runs(runningText)
        held = held.outlined(by: outline)
    }

    /// Edits the links of the text, now or when somebody asks for the text. Nothing else of it may
    /// change.
    ///
    /// - Parameters:
    ///   - references: the slugs of the articles that links lead to afterwards, each once.
    ///   - edit: is given every link, in reading order.
    package mutating func mapLinks(
        leadingTo references: [String], _ edit: @escaping @Sendable (inout Link) -> Void
    ) {
        var outline = outline
        outline.survey.references = references
        held = held.mapBlocks(outline: outline) { $0.mapLinks(edit) }
    }
}

/// A link whose target is not as the page had it; the other part of the removal ledger.
package struct LinkChange: Sendable, Equatable {
    package enum Reason: String, Sendable {
        /// Parameters that only serve to follow the reader.
        case tracking
        /// `javascript:`, `data:` and the like: nothing a packet may hold.
        case unsafe
        /// Relative, and the page's own address is not known.
        case unresolved
        /// A place of the page that is not in the article.
        case missing
    }

    package var reason: Reason
    /// The words of the link.
    package var text: String
    package var before: String
    /// `nil` when the words stand without a link now.
    package var after: String?
    /// Line of the file, counted from 1.
    package var line: Int

    package init(reason: Reason, text: String, before: String, after: String?, line: Int) {
        self.reason = reason
        self.text = text
        self.before = before
        self.after = after
        self.line = line
    }
}
