/// What the editor says in the manifest about one article; it always wins.
package struct Editing: Sendable, Equatable {
    /// A field the editor filled, or said to be empty (`none`).
    package enum Statement<Value: Sendable & Equatable>: Sendable, Equatable {
        case unsaid
        case none
        case value(Value)
    }

    package var title = Statement<String>.unsaid
    package var authors = Statement<[String]>.unsaid
    package var contributors = ByRole(repeating: Statement<[String]>.unsaid)
    package var date = Statement<PartialDate>.unsaid
    package var site = Statement<String>.unsaid
    package var language = Statement<String>.unsaid
    package var url = Statement<String>.unsaid
    package var section = Statement<String>.unsaid
    package var tags = Statement<[String]>.unsaid
    package var rights = Statement<String>.unsaid
    package var kind = Statement<PublicationKind>.unsaid

    /// Ledger ids to put back: `r3f9a2c`.
    package var restore: [Instruction] = []
    /// Block ids to take out: `p3f9a2c`.
    package var remove: [Instruction] = []
    /// CSS selectors or XPaths of what is the article.
    package var keep: [Instruction] = []
    /// CSS selectors or XPaths of what is not.
    package var drop: [Instruction] = []

    package init() {}

    /// One id or selector, and where the manifest says it.
    package struct Instruction: Sendable, Equatable {
        package var value: String
        /// The manifest, as the user named it; and the line in it, counted from 1.
        package var file: String
        package var line: Int

        package init(_ value: String, file: String, line: Int) {
            self.value = value
            self.file = file
            self.line = line
        }
    }
}
