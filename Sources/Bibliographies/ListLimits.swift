/// How large a list of metadata may be. Nesting is bounded by Foundation (JSON, 512 levels) and
/// libxml2 (RDF, 256).
enum ListLimits {
    /// In bytes: an export of some hundred thousand rows.
    static let bytes = 64 << 20
    /// Of a file that stands beside a document and tells of it alone, in bytes.
    static let sidecar = 1 << 20
    /// Of one line of RIS or of a table, in bytes: an abstract has some thousand.
    static let line = 1 << 20
    /// What the macros of a BibTeX file put in, in bytes and in all. Each can double the one before.
    static let macroText = 16 << 20
}
