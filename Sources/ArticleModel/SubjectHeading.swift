/// What an article is about, in the authorised form of the editor's authority file. A page's own
/// tags never become one.
package struct SubjectHeading: Sendable, Hashable {
    /// As it is filed: `Boats, wooden`.
    package var heading: String
    /// The vocabulary it comes from, as a MARC source code: `lcsh`, `humord`; `nil` when the file
    /// names none.
    package var scheme: String?
    /// The heading's own address; what a record puts in `$0`.
    package var uri: String?

    package init(_ heading: String, scheme: String? = nil, uri: String? = nil) {
        self.heading = heading
        self.scheme = scheme
        self.uri = uri
    }
}
