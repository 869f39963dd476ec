/// Something a person should look at before the packet leaves the house.
package struct Doubt: Sendable, Equatable {
    package enum Code: String, Sendable, CaseIterable {
        case missingAuthor = "missing-author"
        case missingDate = "missing-date"
        /// An author who is named, but not surely.
        case uncertainAuthor = "uncertain-author"
        case uncertainDate = "uncertain-date"
        /// The only date is that of a change.
        case modifiedOnly = "modified-only"
        case contradictoryDates = "contradictory-dates"
        case suppliedTitle = "supplied-title"
        case languageConflict = "language-conflict"
        case unknownLanguage = "unknown-language"
        case shortArticle = "short-article"
        case contestedBody = "contested-body"
        case embeddedText = "embedded-text"
        case contradictoryLists = "contradictory-lists"
    }

    package var code: Code
    /// One sentence that quotes the values.
    package var message: String
    /// The line of the manifest that settles it: `authors: none`.
    package var fix: String
    /// Line of the source, where one is to blame.
    package var line: Int?

    package init(code: Code, message: String, fix: String, line: Int? = nil) {
        self.code = code
        self.message = message
        self.fix = fix
        self.line = line
    }
}
