/// What a clippings library knows of its own copy, and no page says: where the piece stood in
/// print, where the copy is filed, who clipped it. All of it is the manifest's.
package struct Clipping: Sendable, Equatable {
    /// Where the piece stood, as printed: `4`, `B2`, `12–13`.
    package var page: String?
    /// Of the newspaper: `Late city`.
    package var edition: String?
    package var callNumber: String?
    package var accession: String?
    package var clippedBy: String?
    package var clipped: PartialDate?

    package init() {}
}
