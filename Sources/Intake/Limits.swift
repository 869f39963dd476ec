extension Intake {
    /// How much intake takes on. Input is untrusted; whatever exceeds a bound is a `Diagnostic`
    /// that names it.
    package struct Limits: Sendable {
        /// Of a file, and of what a gzip file unpacks to, in bytes. Pages of 50 MB exist: whole
        /// books, and captures with their pictures inside.
        package var fileSize = 64 << 20
        /// Bytes out of a gzip file for each byte in it, beyond the first MiB.
        package var compressionRatio = 200
        /// Of Markdown, in bytes: cmark needs many times the memory.
        package var markdownSize = 16 << 20
        /// Of a `---` header, in bytes.
        package var headerSize = 64 << 10
        /// Of lists and mappings inside each other in a header.
        package var headerDepth = 16
        /// Of values in a header, in all lists together.
        package var headerValues = 10_000
        /// Of YAML aliases (`*name`) in a header; each can double what the ones before stand for.
        package var headerAliases = 10

        package init() {}
    }
}
