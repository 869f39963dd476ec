import ArticleModel

/// What a packet was made of and what was decided: a text to keep beside the manifest, so that a
/// later build can tell whether anything changed.
package struct Lock: Codable, Sendable, Equatable {
    /// What was chosen for one field.
    package struct Choice: Codable, Sendable, Equatable {
        /// `nil` where a person says that there is none.
        package var value: String?
        /// As `AttributionOrigin` calls it.
        package var origin: String
    }

    /// One article and its source.
    package struct Source: Codable, Sendable, Equatable {
        package var file: String
        /// SHA-256 of the file’s bytes and of the article’s text, in hexadecimal digits.
        package var bytes: String
        package var text: String
        /// By the names that `explain` gives the fields; unknown ones are absent.
        package var attribution: [String: Choice]
        /// The ids of the removal ledger, in the page’s order.
        package var removed: [String]
        /// The part of the packet that the article stands in.
        package var part: String?
        /// The compiler’s note.
        package var note: String?
    }

    /// Of the program.
    package var version: String
    /// What the manifest and the command line say of the packet as a whole.
    package var packet: [String: String]
    /// SHA-256 of everything else the packet is made from, by path: cover, introductions, lists,
    /// sidecars, templates.
    package var files: [String: String]
    /// As the manifest lists them.
    package var sources: [Source]
}
