/// Bounds on the nesting of what is read, so that no page can exhaust the stack of the reader or
/// of a writer. What nests deeper is kept as text of the level above.
enum ReadingLimits {
    /// Lists, quotations, tables and asides around one another.
    static let blockDepth = 24
    /// Emphasis, links and their like around one another.
    static let inlineDepth = 24
}
